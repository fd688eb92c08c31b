package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.OpenFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a matrix the rows that the caller may not know: those of recipients of whom something was said that is
 * not in the caller's sight. The own row stands always; to whoever is not told numbers, it says no more than a look
 * would.
 */
final class RowsInSight {

    private final OpenFile file;
    private final DataSubjectId subject;
    private final InSight inSight;
    private final @Nullable DataSubjectId viewer;

    RowsInSight(OpenFile file, DataSubjectId subject, List<Stated> known) {
        this.file = file;
        this.subject = subject;
        inSight = new InSight(file, known);
        viewer = InSight.viewer(file.permission().inquiry().caller());
    }

    SharingMatrix of(SharingMatrix whole, LookInProgress seen) {
        inSight.seenIn(seen, stated -> InSight.decidesAbout(Set.of(subject), stated));
        boolean told = file.standing().isTold();
        return new SharingMatrix(
                whole.person(),
                whole.subject(),
                whole.purpose(),
                whole.at(),
                whole.position(),
                file.permission().inquiry().certain(),
                told && whole.useStopped(),
                whole.rows().stream()
                        .filter(row ->
                                row.recipient().equals(viewer) || inSight.ofAllAbout(row.recipient(), Set.of(subject)))
                        .map(row -> told || !row.recipient().equals(viewer) ? row : asALookWouldSay(row))
                        .toList());
    }

    private static SharingMatrix.Row asALookWouldSay(SharingMatrix.Row row) {
        return new SharingMatrix.Row(
                row.recipient(),
                row.inTeam(),
                row.roles(),
                row.cells().stream()
                        .map(cell -> switch (cell.state()) {
                            case REFUSED, STOPPED ->
                                new SharingMatrix.Cell(cell.category(), SharingMatrix.State.NO, null, null, null);
                            case YES, NARROW, NO, OVERRIDE, STATUTE, REPRESENTATIVE -> cell;
                        })
                        .toList());
    }
}
