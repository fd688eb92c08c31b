package care.renkei.command.door;

import care.renkei.command.store.AlreadyStored;
import care.renkei.command.store.StoreUnavailable;
import care.renkei.command.store.StreamMovedOn;
import care.renkei.events.AgencyId;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;

/** Takes one event after another, from any transport. Safe for use by many threads. */
public final class Door {

    /** About one commit: who lost the race reads again when the winner's next is not under way yet. */
    private static final long LONGEST_PAUSE_NANOS = 1_000_000;

    private final EventReader reader = new EventReader();
    private final StreamLocks locks = new StreamLocks();
    private final Decisions decisions;
    private final IdMaker ids;
    private final DoorSettings settings;

    Door(Decisions decisions, IdMaker ids, DoorSettings settings) {
        this.decisions = decisions;
        this.ids = ids;
        this.settings = settings;
    }

    /**
     * Decides about the event and stores it where it is accepted. When this returns, what it says is durable.
     *
     * @throws Outage if something of ours failed; whether it was stored is then open, and sending it again tells
     */
    public Result take(CloudEventJson event, Sender sender) {
        Problem problem = MaySend.unless(event, sender);
        if (problem != null) {
            return notStored(event, problem);
        }
        AgencyId source = event.source();
        CloudEventJson sent = SentBy.named(event, sender);
        var context = new ReadContext(source, sent.id(), sent.time(), settings.timeZone(), ids);
        return switch (reader.read(sent.data(), sent.type(), context)) {
            case Reading.Unreadable unreadable -> notStored(sent, Problem.of(unreadable.problems()));
            case Reading.Read read -> {
                Understood understood = Understood.of(sent, source, read);
                yield understood == null
                        ? notStored(sent, Problem.at("/subject", DoorCode.SUBJECT_MISMATCH))
                        : decide(understood);
            }
        };
    }

    @SuppressWarnings("try") // held for the length of the block, and nothing else
    private Result decide(Understood understood) {
        try (StreamLocks.Held held = locks.hold(understood.stream())) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return decisions.attempt(understood);
                } catch (StreamMovedOn | AlreadyStored e) {
                    if (attempt >= settings.attempts()) {
                        throw new Outage(e);
                    }
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
                } catch (StoreUnavailable e) {
                    if (attempt > 1 || !e.notCommitted()) {
                        throw new Outage(e);
                    }
                }
            }
        } catch (DataAccessException e) {
            throw new Outage(e);
        }
    }

    private static Result notStored(CloudEventJson event, Problem problem) {
        return new Result.NotStored(event.id(), problem);
    }
}
