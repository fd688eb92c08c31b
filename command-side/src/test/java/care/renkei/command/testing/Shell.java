package care.renkei.command.testing;

import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.CareEvent;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;

/**
 * Runs one Axon shell in the framework's own fixture: that it listens to its command's name, finds or opens its
 * stream, stores what was sealed, and answers with the decision as a value.
 *
 * @param <T> the shell
 */
public final class Shell<T> {

    private final AggregateTestFixture<T> axon;
    private final Random random = new Random(5);
    private final List<StoredEvent> stored = new ArrayList<>();
    private Around around = Around.mizuki();
    private int hour;

    public Shell(Class<T> type) {
        axon = new AggregateTestFixture<>(type);
    }

    public Shell<T> knowing(Around other) {
        around = other;
        return this;
    }

    /** Events that the stream holds. */
    public Shell<T> given(Sent... before) {
        for (Sent sent : before) {
            stored.add(decide(sent).sealed());
        }
        return this;
    }

    /** The event is stored as it was sealed and the answer is yes. */
    public void stores(Sent sent) {
        Decide decide = decide(sent);
        when(decide)
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Decision.Accepted(List.of(), List.of()))
                .expectEvents(decide.sealed());
    }

    /** What is stored for what was sent. */
    public List<StoredEvent> storedFor(Sent sent) {
        List<StoredEvent> events = new ArrayList<>();
        when(decide(sent))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.predicate((List<EventMessage<?>> all) -> {
                    all.forEach(one -> events.add((StoredEvent) one.getPayload()));
                    return true;
                }));
        return events;
    }

    /** Nothing is stored, and the refusal comes back as a value, not as an exception. */
    public void refuses(Sent sent, Class<? extends Refusal> rule) {
        when(decide(sent))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectResultMessagePayloadMatching(Matchers.predicate((Decision decision) ->
                        decision instanceof Decision.Refused(var refusal) && rule.isInstance(refusal)));
    }

    private ResultValidator<T> when(Decide decide) {
        // A refused first command leaves a stream without events, which the fixture takes for a deleted aggregate.
        axon.setReportIllegalStateChange(!stored.isEmpty());
        return (stored.isEmpty() ? axon.givenNoPriorActivity() : axon.given(stored))
                .when(new GenericCommandMessage<>(new GenericMessage<>(decide), decide.name()));
    }

    private Decide decide(Sent sent) {
        var now = Specification.BEGINNING.plus(Duration.ofHours(hour++));
        CareEvent event = sent.at(now, EventIds.next(now, random));
        var submission = new Submission(event, sent.created(), now, Specification.ZONE, around.known());
        return Decide.about(submission, EventSealer.factsOnly(event, 0));
    }
}
