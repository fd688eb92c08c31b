package care.renkei.command.door;

import care.renkei.command.store.StoreUnavailable;
import care.renkei.events.DataSubjectId;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.sealing.KeyUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/**
 * The door of sealed reports. Reads as strictly as the ordinary one and shares nothing else with it: what is taken here
 * never reaches the store, the relay or a view. Safe for use by many threads.
 */
public final class SealedDoor {

    private final EventReader reader = new EventReader();
    private final SealedDecisions decisions;
    private final IdMaker ids;
    private final DoorSettings settings;

    SealedDoor(SealedDecisions decisions, IdMaker ids, DoorSettings settings) {
        this.decisions = decisions;
        this.ids = ids;
        this.settings = settings;
    }

    /**
     * Decides about the event and keeps it where it is accepted. When this returns, what it says is durable.
     *
     * @throws Outage if something of ours failed; sending it again tells whether it was kept
     */
    public SealedResult take(CloudEventJson event, Sender.OfAgency sender) {
        Problem notYours = SentBy.problem(event, sender);
        if (notYours != null) {
            return new SealedResult.NotTaken(notYours);
        }
        CloudEventJson sent = SentBy.named(event, sender);
        DataSubjectId who = sender.practitioner();
        String under = sent.id() + "|" + (who == null ? "" : who.text());
        var context = new ReadContext(sent.source(), under, sent.time(), settings.timeZone(), ids);
        return switch (reader.read(sent.data(), sent.type(), context)) {
            case Reading.Unreadable unreadable -> new SealedResult.NotTaken(Problem.of(unreadable.problems()));
            case Reading.Read read -> {
                Understood understood = Understood.of(sent, sent.source(), read);
                if (understood == null || !about(understood)) {
                    yield new SealedResult.NotTaken(Problem.at("/subject", DoorCode.SUBJECT_MISMATCH));
                }
                // Files stand where others could count them; a sealed matter has none.
                yield read.envelope().attachments().isEmpty()
                        ? decide(understood, under)
                        : new SealedResult.NotTaken(Problem.at("/data/envelope/attachments", ProblemCode.UNSUPPORTED));
            }
        };
    }

    /** It is about a person or about what the sender did, and its subject says the same or names the sender alone. */
    private static boolean about(Understood understood) {
        DataSubjectId subject = understood.subject();
        DataSubjectId sender = understood.source().subject();
        DataSubjectId about = understood.event().contentKey().subjects().getFirst();
        return (subject.equals(sender) || subject.equals(about))
                && (about.equals(sender) || about.kind() == DataSubjectId.Kind.PERSON);
    }

    private SealedResult decide(Understood understood, String under) {
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return decisions.attempt(understood, under);
                } catch (DuplicateKeyException e) {
                    if (attempt >= settings.attempts()) {
                        throw new Outage(e);
                    }
                }
            }
        } catch (DataAccessException | StoreUnavailable e) {
            throw new Outage(e);
        } catch (KeyUnavailable e) {
            return new SealedResult.NotTaken(Problem.of(DoorCode.NOT_FOUND));
        }
    }
}
