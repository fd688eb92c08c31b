package care.renkei.query.web.own;

import care.renkei.events.Category;
import care.renkei.query.consentaudit.OwnDecisions.Drafted;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.consentaudit.SharingMatrix.State;
import care.renkei.query.furigana.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a decision would close or open to whom: the cells of the matrix that would not be what they are. */
record Changes(OwnFile file, MayKnow words) {

    private static final Set<State> CLOSED = EnumSet.of(State.NO, State.REFUSED, State.STOPPED);

    private enum Change {
        CLOSES,
        PARTLY,
        OPENS
    }

    List<List<Piece>> of(Drafted drafted) {
        var changes = new ArrayList<List<Piece>>();
        for (SharingMatrix.Row after : drafted.after().rows()) {
            drafted.before().rows().stream()
                    .filter(row -> row.recipient().equals(after.recipient()))
                    .findFirst()
                    .ifPresent(before -> changes.addAll(row(before, after)));
        }
        return changes.isEmpty() ? List.of(file.say("mine.follows.nothing")) : changes;
    }

    private List<List<Piece>> row(SharingMatrix.Row before, SharingMatrix.Row after) {
        Map<Change, List<Category>> changed = new EnumMap<>(Change.class);
        for (int i = 0; i < after.cells().size(); i++) {
            SharingMatrix.Cell was = before.cells().get(i);
            SharingMatrix.Cell is = after.cells().get(i);
            Change change = change(was.state(), is.state());
            if (change != null && is.category() != Category.SHARING) {
                changed.computeIfAbsent(change, unknown -> new ArrayList<>()).add(is.category());
            }
        }
        return changed.entrySet().stream()
                .map(entry -> file.say(
                        "mine.follows." + entry.getKey().name(),
                        file.name(after.recipient()),
                        words.categories(entry.getValue())))
                .toList();
    }

    private static @Nullable Change change(State was, State is) {
        if (was == is || (CLOSED.contains(was) && CLOSED.contains(is))) {
            return null;
        }
        if (CLOSED.contains(is)) {
            return Change.CLOSES;
        }
        if (CLOSED.contains(was)) {
            return Change.OPENS;
        }
        return is == State.NARROW ? Change.PARTLY : null;
    }
}
