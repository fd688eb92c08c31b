package care.renkei.command.protection;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.CareEvent;
import care.renkei.events.protection.ProtectionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Given what happened to a report, when something is sent, then it is accepted or refused. */
final class ReportSpecification {

    private final ReportDecider decider = new ReportDecider();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final List<UUID> happened = new ArrayList<>();
    private Report report = decider.initial();
    private Instant clock = Specification.BEGINNING;
    private Decision decision = new Decision.Accepted(List.of(), List.of());

    ReportSpecification given(Sent... before) {
        for (Sent sent : before) {
            when(sent).accepted();
        }
        return this;
    }

    ReportSpecification when(Sent sent) {
        clock = clock.plus(Duration.ofHours(1));
        CareEvent event = sent.at(clock, EventIds.next(clock, random));
        var submission = new Submission(
                event, Set.of(), clock, Specification.ZONE, Around.noFile().known());
        decision = decider.decide(submission, report);
        if (decision instanceof Decision.Accepted) {
            report = decider.evolve(report, new Happened(event.id(), (ProtectionEvent) event.content()));
            happened.add(event.id());
        }
        return this;
    }

    void accepted() {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    void refused(Class<? extends Refusal> rule) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(rule));
    }

    /** What happened as the n-th (from 0) is the answer. */
    void alreadySo(int index) {
        assertThat(decision).isEqualTo(new Decision.AlreadySo(happened.get(index)));
    }
}
