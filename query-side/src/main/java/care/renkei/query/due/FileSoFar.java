package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.PersonDied;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.events.team.KeyWorkerAssigned;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules are asked of.
 *
 * @param happened what the asker may see of the file, oldest first
 */
public record FileSoFar(List<Happened<?>> happened) {

    public FileSoFar {
        happened = List.copyOf(happened);
    }

    @SuppressWarnings("unchecked") // what it said is of that class
    <T extends Content> Stream<Happened<T>> all(Class<T> type) {
        return happened.stream().filter(one -> type.isInstance(one.said())).map(one -> (Happened<T>) one);
    }

    /** What may bring something up: history that was brought in does not. */
    <T extends Content> Stream<Happened<T>> own(Class<T> type) {
        return all(type).filter(one -> !one.imported());
    }

    <T extends Content> @Nullable Happened<T> last(Class<T> type) {
        return all(type).reduce((one, later) -> later).orElse(null);
    }

    /** Who coordinates; null where nobody does, as far as the asker knows. */
    @Nullable
    KeyWorkerAssigned keyWorker() {
        Happened<KeyWorkerAssigned> last = last(KeyWorkerAssigned.class);
        return last == null ? null : last.said();
    }

    /** The agency that coordinates; null where none does, as far as the asker knows. */
    public @Nullable AgencyId coordinating() {
        KeyWorkerAssigned worker = keyWorker();
        return worker == null ? null : worker.agency();
    }

    /** Whether the person died: nothing is due any more. */
    public boolean over() {
        return all(PersonDied.class).count() > all(DeathRetracted.class).count();
    }

    /** Whether the agency did something in it. */
    boolean isWorkedIn(AgencyId agency) {
        return happened.stream().anyMatch(one -> one.source().equals(agency));
    }

    /** Whether the agency ended its work with the person and has not begun again. */
    boolean hasClosed(AgencyId agency) {
        boolean closed = false;
        for (Happened<?> one : happened) {
            closed = switch (one.said()) {
                case CaseClosed _ -> one.source().equals(agency) || closed;
                case CaseReopened _ -> closed && !one.source().equals(agency);
                case CareTeamMemberJoined _ -> closed && !one.source().equals(agency);
                default -> closed;
            };
        }
        return closed;
    }
}
