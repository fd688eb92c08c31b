package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.due.Due;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * What one asker sees of one file's to-do, decided and not yet shown.
 *
 * @param upTo everything before it is in the answer
 * @param certain whether both views are fresh
 * @param due soonest first
 * @param seen the records that it rests on; nothing where nothing is due
 */
record TodoLook(
        FileRequest request, OpenFile file, Position upTo, boolean certain, List<Due> due, LookInProgress seen) {

    LocalDate today() {
        return file.permission().inquiry().today();
    }

    List<Todo> all() {
        return due.stream().map(one -> Todo.of(one, person(), today())).toList();
    }

    /** What is the asker's agency's to do; a person and a representative have no agency, and see what is around them. */
    List<Todo> own() {
        return due.stream()
                .filter(this::isOwn)
                .map(one -> Todo.of(one, person(), today()))
                .toList();
    }

    private DataSubjectId person() {
        return request.person();
    }

    private boolean isOwn(Due one) {
        if (!(file.permission().inquiry().caller() instanceof Caller.OfAgency caller)) {
            return true;
        }
        return switch (one.duty()) {
            // Whoever invoked it does not review it; where nobody was named, a core centre does.
            case OVERRIDE_REVIEW ->
                one.agency() == null ? caller.coreCentre() : one.agency().equals(caller.agency());
            default ->
                one.agency() == null
                        ? file.standing() == Standing.TEAM
                        : one.agency().equals(caller.agency());
        };
    }
}
