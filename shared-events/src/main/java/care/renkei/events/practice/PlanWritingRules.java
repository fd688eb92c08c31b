package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.by;
import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.LifeDomain;
import care.renkei.events.Shape;
import care.renkei.events.assessment.AbilityAssessed;
import care.renkei.events.plan.Beneficiary;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDelivered;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSheet;
import care.renkei.events.plan.PlanWrittenTogether;
import care.renkei.events.plan.ReadFromWords;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that the writing of a service-use plan evidences. */
final class PlanWritingRules {

    /** What makes life worth living is easily left out of a plan. */
    private static final Set<LifeDomain> EASILY_LEFT_OUT =
            EnumSet.of(LifeDomain.LEISURE, LifeDomain.FAMILY, LifeDomain.IKIGAI);

    static final List<SignRule<?>> ALL = List.of(
            every("PLN-00", PlanDelivered.class),
            when("PLN-00", PlanDrafted.class, plan -> eachHasOneOwner(plan.items())),
            when("PLN-00", PlanRevised.class, plan -> eachHasOneOwner(plan.items())),
            when("PLN-01", PlanDrafted.class, plan -> thePersonDoes(plan.items())),
            when("PLN-01", PlanRevised.class, plan -> thePersonDoes(plan.items())),
            when("PLN-02", PlanDrafted.class, PlanWritingRules::restsOnAbilities),
            by("PLN-04", PlanDrafted.class, PlanWritingRules::familyApart),
            by("PLN-04", PlanRevised.class, PlanWritingRules::familyApart),
            when("PLN-06", PlanDrafted.class, PlanWritingRules::fromThePersonsWords),
            when("PLN-07", PlanWrittenTogether.class, PlanWrittenTogether::personPresent),
            every("PLN-07", PlanConsented.class),
            when("PLN-08", PlanDrafted.class, plan -> ownVoice(plan.wishRead())),
            when("PLN-08", PlanRevised.class, plan -> ownVoice(plan.wishRead())),
            when("PLN-09", PlanDrafted.class, plan -> wantFirst(plan.wishRead())),
            when("PLN-09", PlanRevised.class, plan -> wantFirst(plan.wishRead())),
            when("PLN-10", PlanDrafted.class, plan -> forTheFamilyToo(plan.items())),
            when("SVC-02", PlanRevised.class, PlanRevised::withPerson),
            when("SVC-03", PlanDrafted.class, plan -> touches(plan.items(), LifeDomain.PSYCHOLOGICAL)),
            when("SVC-03", PlanRevised.class, plan -> touches(plan.items(), LifeDomain.PSYCHOLOGICAL)),
            when("MON-04", PlanDrafted.class, plan -> leavesNothingOut(plan.items(), plan.sheet())),
            when("MON-04", PlanRevised.class, plan -> leavesNothingOut(plan.items(), plan.sheet())),
            when("MON-04", PlanReviewed.class, PlanWritingRules::ofCoverage));

    private PlanWritingRules() {}

    static boolean eachHasOneOwner(List<PlanItem> items) {
        return !items.isEmpty() && items.stream().allMatch(PlanItem::hasOneOwner);
    }

    static boolean thePersonDoes(List<PlanItem> items) {
        return items.stream().anyMatch(item -> item.personOwns() || item.personTakesPart());
    }

    /** Services stand where something cannot be done alone, and not where it can. */
    static boolean restsOnAbilities(PlanDrafted plan) {
        return plan.items().stream().anyMatch(item -> item.ability() != null)
                && plan.items().stream()
                        .noneMatch(item -> item.ability() == AbilityAssessed.AbilityLevel.ALONE && !item.personOwns());
    }

    /** Each of the family in a part of their own, and in other words than the person's. */
    static boolean familyApart(Object plan, StoredEvent event) {
        List<StoredPart> family = event.parts().stream()
                .filter(part -> part.about().shape() == Shape.RELATIVE)
                .toList();
        return !family.isEmpty()
                && family.stream()
                        .allMatch(part -> event.factsOf(part) instanceof FamilyWish wish
                                && Boolean.FALSE.equals(wish.likeThePersons()));
    }

    /** Read at the door, where the words were at hand. */
    static boolean ownVoice(@Nullable ReadFromWords read) {
        return read != null && read.ownVoice();
    }

    static boolean wantFirst(@Nullable ReadFromWords read) {
        return read != null && read.wantFirst();
    }

    static boolean fromThePersonsWords(PlanDrafted plan) {
        return !plan.wishSources().isEmpty();
    }

    static boolean forTheFamilyToo(List<PlanItem> items) {
        return items.stream().anyMatch(item -> item.beneficiary() == Beneficiary.FAMILY);
    }

    static boolean touches(List<PlanItem> items, LifeDomain domain) {
        return items.stream().anyMatch(item -> item.domain() == domain);
    }

    /** Each of them is in a row, or left out with a reason. */
    static boolean leavesNothingOut(List<PlanItem> items, @Nullable PlanSheet sheet) {
        return EASILY_LEFT_OUT.stream()
                .allMatch(domain -> touches(items, domain)
                        || (sheet != null && sheet.leftOut().stream().anyMatch(left -> left.domain() == domain)));
    }

    static boolean ofCoverage(PlanReviewed review) {
        return review.criterion() == PlanReviewed.ReviewCriterion.DOMAIN_COVERAGE;
    }
}
