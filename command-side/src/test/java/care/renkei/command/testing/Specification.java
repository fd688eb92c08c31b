package care.renkei.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.advice.Advice;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.api.Assertions;

/**
 * Given what happened, when something is sent, then it is accepted or refused.
 *
 * @param <S> the decider's state
 */
public final class Specification<S> {

    /** When the first event happens: a Saturday morning in Minatomachi. */
    public static final Instant BEGINNING = Instant.parse("2026-06-20T01:00:00Z");

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Duration USUALLY = Duration.ofHours(1);

    private final Decider<S> decider;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final List<StoredEvent> stored = new ArrayList<>();
    private Around around = Around.mizuki();
    private S state;
    private Instant clock = BEGINNING.minus(USUALLY);
    private Decision decision = new Decision.Accepted(List.of(), List.of());

    public Specification(Decider<S> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    /** What other streams say, from here on. */
    public Specification<S> knowing(Around other) {
        around = other;
        return this;
    }

    /** What was sent before, and accepted. */
    public Specification<S> given(Sent... before) {
        for (Sent sent : before) {
            when(sent);
            assertThat(decision).as("given %s", sent.type().getSimpleName()).isInstanceOf(Decision.Accepted.class);
        }
        return this;
    }

    public Specification<S> when(Sent sent) {
        clock = clock.plus(sent.after() == null ? USUALLY : sent.after());
        Instant now = clock.plus(sent.late());
        CareEvent event = sent.at(clock, EventIds.next(now, random));
        var submission = new Submission(event, sent.created(), now, ZONE, around.known());
        List<StoredEvent> events = new ArrayList<>();
        decision = Decide.about(submission, EventSealer.factsOnly(event, 0)).by(decider, state, events::add);
        for (StoredEvent one : events) {
            state = decider.evolve(state, one);
        }
        assertThat(events.isEmpty()).isEqualTo(!(decision instanceof Decision.Accepted));
        stored.addAll(events);
        return this;
    }

    public void accepted() {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    public void refused(Class<? extends Refusal> rule) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(rule));
    }

    /** The event that was stored as the n-th (from 0) is the answer. */
    public void alreadySo(int index) {
        assertThat(decision).isEqualTo(new Decision.AlreadySo(event(index)));
    }

    /** Accepted, with exactly this advice. */
    public void advised(String... practices) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        if (decision instanceof Decision.Accepted accepted) {
            assertThat(accepted.advice()).extracting(Advice::practice).containsExactly(practices);
        }
    }

    /** The facts of what the last decision added to what was sent. */
    public List<Content> consequences() {
        if (!(decision instanceof Decision.Accepted accepted)) {
            return Assertions.fail("not accepted");
        }
        int added = accepted.consequences().size();
        return stored.subList(stored.size() - added, stored.size()).stream()
                .map(StoredEvent::content)
                .toList();
    }

    /** The id of the n-th stored event, from 0. */
    public UUID event(int index) {
        return stored.get(index).id();
    }

    public List<StoredEvent> stored() {
        return List.copyOf(stored);
    }

    public S state() {
        return state;
    }
}
