package care.renkei.command.benefit;

import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Shell;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.CertificationSurveyHeld;
import org.junit.jupiter.api.Test;

class BenefitAggregateTest {

    private final Shell<BenefitAggregate> shell = new Shell<>(BenefitAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(BenefitRequested.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(BenefitDecided.class).by(TOWN), BenefitRefusal.NotApplied.class);
    }

    @Test
    void remembers_what_was_applied_for() {
        shell.given(a(BenefitRequested.class))
                .stores(a(CertificationSurveyHeld.class).by(TOWN));
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(BenefitRequested.class), a(BenefitDecided.class).by(TOWN))
                .refuses(a(BenefitDecided.class).by(TOWN), BenefitRefusal.AlreadyDecided.class);
    }
}
