package care.renkei.command.decision;

import care.renkei.events.CareEvent;
import care.renkei.events.advice.Advice;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.stored.StoredEvent;
import java.util.function.Consumer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The one command: decide about an event that was sent. Which shell answers follows from the command's
 * {@link #name()}, so a command message is made with that name; its result is the {@link Decision}.
 *
 * @param stream from {@link Streams}
 * @param submission the event in the plain and what is known
 * @param sealed the same event as it will be stored
 */
public record Decide(@TargetAggregateIdentifier String stream, Submission submission, StoredEvent sealed) {

    /** Opens a record's stream, without a load. */
    public static final String RECORD = "record";
    /** Corrects, retracts or reclassifies a record. */
    public static final String AMENDMENT = "amendment";

    public static final String PERSON = "person";
    public static final String SHARING = "sharing";
    public static final String TEAM = "team";
    public static final String OVERRIDES = "overrides";
    public static final String MEETING = "meeting";
    public static final String PLAN = "plan";
    public static final String BENEFIT = "benefit";
    public static final String HANDOVER = "handover";
    public static final String AGENCY = "agency";
    public static final String ISSUE = "issue";

    public static Decide about(Submission submission, StoredEvent sealed) {
        return new Decide(Streams.of(submission.event()), submission, sealed);
    }

    /** The name of the command, one per kind of decision. */
    public String name() {
        CareEvent event = submission.event();
        return switch (event.type().stream()) {
            case RECORD -> AmendmentEvent.class.isAssignableFrom(event.type().content()) ? AMENDMENT : RECORD;
            case PERSON -> PERSON;
            case SHARING -> SHARING;
            case TEAM -> TEAM;
            case OVERRIDES -> OVERRIDES;
            case MEETING -> MEETING;
            case PLAN -> PLAN;
            case BENEFIT -> BENEFIT;
            case HANDOVER -> HANDOVER;
            case AGENCY -> AGENCY;
            case ISSUE -> ISSUE;
            case REPORT -> throw new IllegalArgumentException("sealed matters have a store of their own");
        };
    }

    /** The event with what was advised when it was accepted. */
    public StoredEvent asStored(Decision.Accepted accepted) {
        return accepted.advice().isEmpty() ? sealed : sealed.advised(Advice.codes(accepted.advice()));
    }

    /** Decides, and hands on what is to be stored: the event first, then its consequences; nothing if not accepted. */
    public <S> Decision by(Decider<S> decider, S state, Consumer<StoredEvent> store) {
        Decision decision = decider.decide(submission, state);
        if (decision instanceof Decision.Accepted accepted) {
            store.accept(asStored(accepted));
            int ordinal = 0;
            for (Consequence consequence : accepted.consequences()) {
                store.accept(consequence.after(submission.event(), ++ordinal));
            }
        }
        return decision;
    }
}
