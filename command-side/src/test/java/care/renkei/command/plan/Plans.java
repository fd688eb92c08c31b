package care.renkei.command.plan;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.Course;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Content;
import care.renkei.events.PractitionerRole;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanWrittenTogether;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans that got somewhere. */
final class Plans {

    static final Sent FINAL_SHOWN = a(PlanWrittenTogether.class).with("version", 2);

    static final Sent FINAL_AGREED = a(PlanConsented.class).with("version", 2).with("of", "FINAL");

    private Plans() {}

    static Specification<Plan> none() {
        return new Specification<>(new PlanDecider());
    }

    static Specification<Plan> drafted() {
        return none().given(a(PlanDrafted.class));
    }

    static Specification<Plan> explained() {
        return drafted().given(a(PlanWrittenTogether.class));
    }

    static Specification<Plan> agreed() {
        return explained().given(a(PlanConsented.class));
    }

    /** Made final, as what is known then allows without a word of advice. */
    static Specification<Plan> madeFinal() {
        return agreed().knowing(decidedAndMet()).given(a(PlanRevised.class));
    }

    static Around decidedAndMet() {
        return decided(Around.LONG_AGO, Around.LONG_AGO);
    }

    /** @param met when the last service-provider meeting was held after the application; null for never */
    static Around decided(Instant at, @Nullable Instant met) {
        LocalDate from = LocalDate.of(2026, 4, 1);
        var benefit = new Course.Benefit(thing("benefit", 1), at, from, from.plusYears(1));
        return Around.mizuki()
                .course(new Course(
                        List.of(benefit), met, List.of(Around.ANOTHER_PLAN), List.of(), List.of(), List.of()));
    }

    /** What Kodama's manager sends. */
    static Sent byKodama(Class<? extends Content> type) {
        return a(type).by(KODAMA).as(PractitionerRole.CHILD_DEVELOPMENT_SUPPORT_MANAGER);
    }

    static Specification<Plan> individual() {
        return none().given(byKodama(IndividualPlanDrafted.class));
    }
}
