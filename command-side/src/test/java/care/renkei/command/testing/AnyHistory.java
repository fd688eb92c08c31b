package care.renkei.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.Submission;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.testing.RandomEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every history of one kind of stream, whatever was sent in whatever order; seeded, so that a failure
 * can be looked at again.
 *
 * @param <S> the decider's state
 */
public abstract class AnyHistory<S> {

    private static final int HISTORIES = 30;
    private static final int LENGTH = 60;

    private final Decider<S> decider;
    private final Class<?> capability;

    protected AnyHistory(Decider<S> decider, Class<?> capability) {
        this.decider = decider;
        this.capability = capability;
    }

    /** What holds of every state that can be reached. */
    protected abstract void holdsOf(S state, Instant now);

    /** What every history begins with. */
    protected List<Sent> beginning() {
        return List.of();
    }

    /** What was drawn, in the shape that this kind of stream has. */
    protected Sent adapted(Sent sent) {
        return sent;
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void folds_whatever_is_stored(long seed) {
        var random = new RandomEvents(seed);
        List<EventDescription> types = types();
        S state = decider.initial();
        for (int i = 0; i < LENGTH; i++) {
            CareEvent event = random.event(types.get(i % types.size()));
            state = decider.evolve(state, asRead(EventSealer.factsOnly(event, 0)));
        }
        assertThat(state).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_decided_without_an_exception_and_stores_nothing_when_refused(long seed) {
        decideAll(seed, (command, decision, events, state) -> {
            assertThat(command.by(decider, state, event -> {})).isEqualTo(decision);
            if (decision instanceof Decision.Accepted accepted) {
                assertThat(events).hasSize(1 + accepted.consequences().size()).startsWith(command.asStored(accepted));
                assertThat(events.stream().map(StoredEvent::id)).doesNotHaveDuplicates();
            } else {
                assertThat(events).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brings_nothing_into_being_twice(long seed) {
        decideAll(seed, (command, decision, events, state) -> {
            if (decision instanceof Decision.Accepted
                    && makesAThing(command.submission().content())) {
                S after = state;
                for (StoredEvent event : events) {
                    after = decider.evolve(after, event);
                }
                assertThat(command.by(decider, after, event -> {}))
                        .as("%s again", command.name())
                        .isNotInstanceOf(Decision.Accepted.class);
            }
        });
    }

    private interface Check<S> {
        void of(Decide command, Decision decision, List<StoredEvent> events, S before);
    }

    private void decideAll(long seed, Check<S> check) {
        var sender = new RandomSent(seed, sendable());
        var ids = new Random(seed);
        Set<DataSubjectId> created = Set.of(People.MIZUKI);
        Instant clock = Specification.BEGINNING;
        S state = decider.initial();
        int accepted = 0;
        for (int i = 0; i < LENGTH; i++) {
            Sent sent = i < beginning().size() ? beginning().get(i) : adapted(sender.next());
            clock = clock.plus(sent.after() == null ? Duration.ofHours(1) : sent.after());
            Instant now = clock.plus(sent.late());
            CareEvent event = sent.at(clock, EventIds.next(now, ids));
            var submission = new Submission(
                    event, created, now, Specification.ZONE, Around.mizuki().known());
            Decide command = Decide.about(submission, EventSealer.factsOnly(event, 0));
            List<StoredEvent> events = new ArrayList<>();
            Decision decision = command.by(decider, state, events::add);
            check.of(command, decision, events, state);
            for (StoredEvent stored : events) {
                state = decider.evolve(state, asRead(stored));
                accepted++;
            }
            holdsOf(state, now);
        }
        assertThat(accepted).as("a history that says something").isPositive();
    }

    /** Through its bytes, as a stream is loaded. */
    private static StoredEvent asRead(StoredEvent event) {
        return EventJson.read(EventJson.write(event), StoredEvent.class);
    }

    private List<EventDescription> types() {
        return EventCatalogue.standard().types().stream()
                .filter(type -> capability.isAssignableFrom(type.content()))
                .toList();
    }

    private List<Class<? extends Content>> sendable() {
        return types().stream()
                .<Class<? extends Content>>map(EventDescription::content)
                .toList();
    }

    private static boolean makesAThing(Content content) {
        return Stream.of(content.getClass().getRecordComponents())
                .flatMap(component -> Arrays.stream(component.getAnnotationsByType(IdOf.class)))
                .anyMatch(IdOf::made);
    }
}
