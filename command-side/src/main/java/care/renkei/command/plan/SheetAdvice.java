package care.renkei.command.plan;

import care.renkei.command.decision.CommonRules;
import care.renkei.events.LifeDomain;
import care.renkei.events.PlanKind;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnSheet;
import care.renkei.events.assessment.AbilityAssessed.AbilityLevel;
import care.renkei.events.plan.Beneficiary;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSheet;
import care.renkei.events.plan.PlanSheet.LeftOutDomain;
import care.renkei.events.plan.PlannedSupport.SupportKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Good practice in the rows of a plan for the whole life. */
final class SheetAdvice {

    private SheetAdvice() {}

    static List<Advice> on(PlanDrafted drafted) {
        return on(drafted.kind(), drafted.items(), drafted.sheet(), drafted.wishSources());
    }

    static List<Advice> on(PlanKind kind, PlanRevised revised) {
        return revised.sheet() == null ? List.of() : on(kind, revised.items(), revised.sheet(), revised.wishSources());
    }

    /** Of a self-made plan nothing is expected; a crisis plan holds what is done in a crisis, not the whole of life. */
    private static List<Advice> on(PlanKind kind, List<PlanItem> items, PlanSheet sheet, Set<UUID> wishSources) {
        return switch (kind) {
            case SELF_MADE -> List.of();
            case CRISIS -> PlanAdvice.given(!items.stream().allMatch(PlanItem::hasOneOwner), AdviceOnSheet.ONE_OWNER);
            case SERVICE_USE, CHILD_SUPPORT_USE, COMMUNITY_TRANSITION, COMMUNITY_SETTLEMENT ->
                onTheWholeOfLife(items, sheet, wishSources);
        };
    }

    private static List<Advice> onTheWholeOfLife(List<PlanItem> items, PlanSheet sheet, Set<UUID> wishSources) {
        Set<LifeDomain> spokenOf = domains(items, sheet);
        return Stream.of(
                        PlanAdvice.given(!items.stream().allMatch(PlanItem::hasOneOwner), AdviceOnSheet.ONE_OWNER),
                        PlanAdvice.given(
                                items.stream().anyMatch(SheetAdvice::leavesThePersonOut),
                                AdviceOnSheet.THE_PERSONS_ROLE),
                        PlanAdvice.given(
                                services(items).anyMatch(item -> item.ability() == AbilityLevel.ALONE),
                                AdviceOnSheet.NOT_WHERE_THEY_MANAGE),
                        PlanAdvice.given(
                                services(items).anyMatch(item -> item.abilityRecord() == null),
                                AdviceOnSheet.TO_WHICH_ABILITY),
                        PlanAdvice.given(wishSources.isEmpty(), AdviceOnSheet.TO_THE_WORDS),
                        PlanAdvice.given(
                                Boolean.TRUE.equals(sheet.carersBurdened())
                                        && items.stream().noneMatch(item -> item.beneficiary() == Beneficiary.FAMILY),
                                AdviceOnSheet.SUPPORT_THE_CARERS),
                        PlanAdvice.given(
                                items.stream().anyMatch(item -> item.needRecord() == null), AdviceOnSheet.TO_A_NEED),
                        PlanAdvice.given(
                                sheet.needs().contains(LifeDomain.PSYCHOLOGICAL)
                                        && !spokenOf.contains(LifeDomain.PSYCHOLOGICAL),
                                AdviceOnSheet.NO_PSYCHOLOGICAL),
                        PlanAdvice.given(Balance.of(items).isLopsided(), AdviceOnSheet.LOPSIDED),
                        PlanAdvice.given(!spokenOf.contains(LifeDomain.LEISURE), AdviceOnSheet.NO_LEISURE),
                        PlanAdvice.given(!spokenOf.contains(LifeDomain.FAMILY), AdviceOnSheet.NO_FAMILY),
                        PlanAdvice.given(!spokenOf.contains(LifeDomain.IKIGAI), AdviceOnSheet.NO_IKIGAI))
                .flatMap(List::stream)
                .toList();
    }

    /** PLN-01: what is meant for the family asks nothing of the person. */
    private static boolean leavesThePersonOut(PlanItem item) {
        return item.beneficiary() == Beneficiary.PERSON
                && CommonRules.unsaid(item.personTakesPart() ? item.personRole() : item.whyNoRole());
    }

    private static Stream<PlanItem> services(List<PlanItem> items) {
        return items.stream()
                .filter(item -> item.beneficiary() == Beneficiary.PERSON)
                .filter(item ->
                        item.supports().stream().anyMatch(support -> support.kind() == SupportKind.STATUTORY_SERVICE));
    }

    private static Set<LifeDomain> domains(List<PlanItem> items, PlanSheet sheet) {
        return Stream.concat(
                        items.stream().map(PlanItem::domain),
                        sheet.leftOut().stream().map(LeftOutDomain::domain))
                .collect(Collectors.toSet());
    }
}
