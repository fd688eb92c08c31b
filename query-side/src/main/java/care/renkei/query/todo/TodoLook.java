package care.renkei.query.todo;

import care.renkei.events.Position;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.due.Due;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one asker sees of a person's to-do, decided and not yet shown.
 *
 * @param files the one that was asked for, and those of the same person
 * @param each what was seen of each of them
 * @param due soonest first
 */
record TodoLook(UnitedFiles<Todos.Asked> files, List<OfFile> each, List<Found> due) {

    /**
     * What was seen of one file.
     *
     * @param upTo everything before it is in the answer
     * @param certain whether both views are fresh
     * @param seen the records that it rests on; nothing where nothing is due
     */
    record OfFile(OpenedFile<Todos.Asked> file, Position upTo, boolean certain, LookInProgress seen) {}

    /** Something that is due, and in which of the files. */
    record Found(Due due, OpenedFile<Todos.Asked> in) {

        static final Comparator<Found> SOONEST = Comparator.comparing(Found::due, Due.SOONEST);

        private boolean isOwn() {
            OpenFile file = in.open();
            if (!(file.permission().inquiry().caller() instanceof Caller.OfAgency caller)) {
                return true;
            }
            return switch (due.duty()) {
                // Whoever invoked it does not review it; where nobody was named, a core centre does.
                case OVERRIDE_REVIEW ->
                    due.agency() == null ? caller.coreCentre() : due.agency().equals(caller.agency());
                default ->
                    due.agency() == null
                            ? file.standing() == Standing.TEAM
                            : due.agency().equals(caller.agency());
            };
        }

        private Todo todo(LocalDate today) {
            return Todo.of(due, in.person(), today);
        }
    }

    LocalDate today() {
        return files.asked().open().permission().inquiry().today();
    }

    boolean certain() {
        return files.whole() && each.stream().allMatch(OfFile::certain);
    }

    Position upTo() {
        return each.stream().map(OfFile::upTo).min(Position::compareTo).orElseThrow();
    }

    List<Todo> all() {
        return due.stream().map(one -> one.todo(today())).toList();
    }

    /** What is the asker's agency's to do; a person and a representative have no agency, and see what is around them. */
    List<Todo> own() {
        return due.stream().filter(Found::isOwn).map(one -> one.todo(today())).toList();
    }
}
