package care.renkei.query.web.own;

import care.renkei.events.Category;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.furigana.Piece;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells who may know what, one after the other in sentences; a matrix is for people who are used to them. */
record MayKnow(OwnFile file) {

    private record Alike(
            SharingMatrix.State state,
            @Nullable LocalDate until,
            @Nullable Instant untilAt) {}

    List<OwnView.May> view(SharingMatrix matrix) {
        return matrix.rows().stream()
                .filter(row -> !row.recipient().equals(file.viewer()))
                .map(this::row)
                .toList();
    }

    private OwnView.May row(SharingMatrix.Row row) {
        Map<Alike, List<Category>> alike = new LinkedHashMap<>();
        for (SharingMatrix.Cell cell : row.cells()) {
            // Whoever may know the rest knows how it was agreed; said apart it only puzzles.
            if (cell.category() != Category.SHARING) {
                alike.computeIfAbsent(
                                new Alike(cell.state(), cell.until(), cell.untilAt()), unknown -> new ArrayList<>())
                        .add(cell.category());
            }
        }
        var sentences = new ArrayList<List<Piece>>();
        boolean one = alike.size() == 1;
        alike.forEach((cells, categories) -> {
            if (cells.state() != SharingMatrix.State.NO || one) {
                sentences.add(sentence(cells, categories, one));
            }
        });
        return new OwnView.May(file.mark(row.recipient()), file.name(row.recipient()), sentences);
    }

    private List<Piece> sentence(Alike cells, List<Category> categories, boolean one) {
        List<Piece> what = one ? file.say("mine.everything") : categories(categories);
        List<Piece> says = file.say("mine.may." + cells.state().name(), what, file.whom());
        String until = until(cells);
        return until == null ? says : file.plain().together(List.of(says, file.say("mine.may.until", until)));
    }

    private @Nullable String until(Alike cells) {
        if (cells.until() != null) {
            return file.speech().days().day(cells.until());
        }
        return cells.untilAt() == null ? null : file.speech().days().dayAndTime(cells.untilAt());
    }

    List<Piece> categories(Iterable<Category> categories) {
        var all = new ArrayList<List<Piece>>();
        for (Category category : categories) {
            if (!all.isEmpty()) {
                all.add(file.say("mine.and"));
            }
            all.add(file.say("mine.category." + category.name()));
        }
        return file.plain().together(all);
    }
}
