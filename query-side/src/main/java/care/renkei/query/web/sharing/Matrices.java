package care.renkei.query.web.sharing;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.query.consentaudit.SharingMatrix;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the matrix.
 *
 * @param scopes what a narrow consent covers, by consent
 */
record Matrices(Told told, Map<ThingId, Scope> scopes) {

    /** From what is told first to what is told last. */
    private static final List<Category> ALONE = List.of(
            Category.IDENTITY,
            Category.LIFE,
            Category.WISH,
            Category.HEALTH,
            Category.FAMILY,
            Category.FINANCE,
            Category.RISK);

    /** Columns of everyday support; they are one column where nobody is told them apart. */
    private static final Set<Category> SUPPORT =
            EnumSet.of(Category.PLAN, Category.SERVICE, Category.CONTACT, Category.MEETING);

    private static final Set<SharingMatrix.State> SAID_ONCE =
            EnumSet.of(SharingMatrix.State.REFUSED, SharingMatrix.State.REPRESENTATIVE, SharingMatrix.State.STOPPED);

    MatrixView view(SharingMatrix matrix) {
        List<List<Category>> columns = columns(matrix);
        var agencies = new ArrayList<MatrixView.Row>();
        var people = new ArrayList<MatrixView.Row>();
        for (SharingMatrix.Row row : matrix.rows()) {
            boolean agency = row.recipient().kind() == DataSubjectId.Kind.AGENCY;
            (agency ? agencies : people).add(row(row, columns));
        }
        var groups = new ArrayList<MatrixView.Group>();
        groups.add(new MatrixView.Group(null, agencies));
        if (!people.isEmpty()) {
            groups.add(new MatrixView.Group(told.say("sharing.named"), people));
        }
        return new MatrixView(
                matrix.useStopped(), columns.stream().map(this::name).toList(), groups);
    }

    private String name(List<Category> column) {
        return column.size() > 1 ? told.say("sharing.support") : told.readings().of(column.getFirst());
    }

    /** Records about sharing itself are left out: who may see them follows from the rest. */
    private static List<List<Category>> columns(SharingMatrix matrix) {
        boolean alike = matrix.rows().stream()
                .allMatch(row -> row.cells().stream()
                                .filter(cell -> SUPPORT.contains(cell.category()))
                                .map(Matrices::what)
                                .distinct()
                                .count()
                        <= 1);
        var columns = new ArrayList<List<Category>>();
        ALONE.forEach(category -> columns.add(List.of(category)));
        if (alike) {
            columns.add(List.copyOf(SUPPORT));
        } else {
            SUPPORT.forEach(category -> columns.add(List.of(category)));
        }
        return columns;
    }

    /** What a cell says besides its category. */
    private static List<Object> what(SharingMatrix.Cell cell) {
        var what = new ArrayList<Object>();
        what.add(cell.state());
        what.add(String.valueOf(cell.until()));
        what.add(String.valueOf(cell.untilAt()));
        what.add(String.valueOf(cell.thread()));
        return what;
    }

    private MatrixView.Row row(SharingMatrix.Row row, List<List<Category>> columns) {
        List<SharingMatrix.Cell> cells = columns.stream()
                .map(column -> row.cells().stream()
                        .filter(cell -> cell.category() == column.getFirst())
                        .findFirst()
                        .orElseThrow())
                .toList();
        boolean same = SAID_ONCE.contains(cells.getFirst().state())
                && cells.stream().map(Matrices::what).distinct().count() == 1;
        return new MatrixView.Row(
                told.marks().apply(row.recipient()),
                told.readings().of(row.recipient()),
                same ? whole(row, cells.getFirst()) : null,
                cells.stream().map(cell -> cell(row, cell)).toList());
    }

    private MatrixView.Cell whole(SharingMatrix.Row row, SharingMatrix.Cell cell) {
        MatrixView.Cell one = cell(row, cell);
        return new MatrixView.Cell(
                one.shape(),
                one.css(),
                told.say("sharing.all", one.says()),
                one.notes(),
                one.thread(),
                one.asks(),
                one.quiet());
    }

    private MatrixView.Cell cell(SharingMatrix.Row row, SharingMatrix.Cell cell) {
        ThingId thread = cell.thread();
        return new MatrixView.Cell(
                shape(cell.state()),
                css(cell.state()),
                told.say("sharing.cell." + cell.state().name()),
                notes(cell),
                thread == null ? null : thread.text(),
                thread == null && row.recipient().kind() == DataSubjectId.Kind.AGENCY
                        ? "agency=" + row.recipient().value() + "&category=" + cell.category()
                        : null,
                cell.state() == SharingMatrix.State.NO);
    }

    private List<String> notes(SharingMatrix.Cell cell) {
        var notes = new ArrayList<String>();
        Scope scope = cell.thread() == null ? null : scopes.get(cell.thread());
        if (cell.state() == SharingMatrix.State.NARROW && scope != null) {
            only(scope).ifPresent(notes::add);
        }
        if (cell.until() != null) {
            notes.add(told.say("sharing.cell.brief", told.days().brief(cell.until())));
        } else if (cell.untilAt() != null) {
            notes.add(told.say("sharing.cell.until", told.at(cell.untilAt())));
        }
        return notes;
    }

    /** What it is narrowed to; where something else takes a part away, the thread says what. */
    private Optional<String> only(Scope scope) {
        if (!scope.eventTypes().isEmpty()) {
            return Optional.of(told.say("sharing.cell.only", told.readings().all(scope.eventTypes())));
        }
        return scope.records().isEmpty() ? Optional.empty() : Optional.of(told.say("sharing.cell.named"));
    }

    private static String shape(SharingMatrix.State state) {
        return switch (state) {
            case YES, STATUTE, REPRESENTATIVE -> "s-yes";
            case NARROW -> "s-narrow";
            case REFUSED, STOPPED -> "s-refused";
            case OVERRIDE -> "s-over";
            case NO -> "s-none";
        };
    }

    private static String css(SharingMatrix.State state) {
        return switch (state) {
            case YES, STATUTE, REPRESENTATIVE -> "yes";
            case NARROW -> "narrow";
            case REFUSED, STOPPED -> "refused";
            case OVERRIDE -> "over";
            case NO -> "none";
        };
    }
}
