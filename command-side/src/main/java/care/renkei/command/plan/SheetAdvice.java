package care.renkei.command.plan;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.events.LifeDomain;
import care.renkei.events.PlanKind;
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

    /** MON-04: parts of life that plans forget. */
    private static final Set<LifeDomain> EASILY_FORGOTTEN =
            Set.of(LifeDomain.LEISURE, LifeDomain.FAMILY, LifeDomain.IKIGAI);

    private static final Advice ONE_OWNER = new Advice(
            "PLN-00",
            "責任をもつのが一つに決まっていない行があります。機関か本人か、一つにしてください。",
            "A row has not exactly one who answers for it: one agency, or the person.");

    private static final Advice THE_PERSONS_ROLE = new Advice(
            "PLN-01", "本人の役割か、役割がないわけを書いてください。", "Write the person's own role in each row, or why there is none.");

    private static final Advice NOT_WHERE_THEY_MANAGE =
            new Advice("PLN-02", "一人でできることにサービスが充てられています。", "A service is placed where the person manages alone.");

    private static final Advice TO_WHICH_ABILITY = new Advice(
            "PLN-02",
            "サービスの行に、もとになる「できること」の記録をつないでください。",
            "Link each service row to what was found that the person can do.");

    private static final Advice TO_THE_WORDS =
            new Advice("PLN-06", "願いを、もとになった本人のことばの記録につないでください。", "Link the wish to the person's own words.");

    private static final Advice SUPPORT_THE_CARERS = new Advice(
            "PLN-10", "家族の負担が見られますが、家族を支える行がありません。", "The carers are burdened and no row supports the family.");

    private static final Advice TO_A_NEED =
            new Advice("ASM-15", "もとになるニーズの記録がない行があります。", "A row points to no record of the need under it.");

    private static final Advice EASE_THE_MIND = new Advice(
            "SVC-03",
            "心の面のニーズが見つかっていますが、計画に行がありません。",
            "A psychological need was found and the plan has no row for it.");

    private static final Advice LOPSIDED = new Advice(
            "MON-03",
            "一つの機関やサービス、一つの場面に片寄っています。わけを確かめてください。",
            "The plan leans on one provider, one service or one part of life: look at why.");

    private static final Advice FORGOTTEN = new Advice(
            "MON-04",
            "楽しみ・家族・生きがいを計画に入れるか、入れないわけを書いてください。",
            "Let the plan hold leisure, family and what makes life worth living, or say why not.");

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
            case CRISIS -> PlanAdvice.given(!items.stream().allMatch(PlanItem::hasOneOwner), ONE_OWNER);
            case SERVICE_USE, CHILD_SUPPORT_USE, COMMUNITY_TRANSITION, COMMUNITY_SETTLEMENT ->
                onTheWholeOfLife(items, sheet, wishSources);
        };
    }

    private static List<Advice> onTheWholeOfLife(List<PlanItem> items, PlanSheet sheet, Set<UUID> wishSources) {
        Set<LifeDomain> spokenOf = domains(items, sheet);
        return Stream.of(
                        PlanAdvice.given(!items.stream().allMatch(PlanItem::hasOneOwner), ONE_OWNER),
                        PlanAdvice.given(items.stream().anyMatch(SheetAdvice::leavesThePersonOut), THE_PERSONS_ROLE),
                        PlanAdvice.given(
                                services(items).anyMatch(item -> item.ability() == AbilityLevel.ALONE),
                                NOT_WHERE_THEY_MANAGE),
                        PlanAdvice.given(
                                services(items).anyMatch(item -> item.abilityRecord() == null), TO_WHICH_ABILITY),
                        PlanAdvice.given(wishSources.isEmpty(), TO_THE_WORDS),
                        PlanAdvice.given(
                                Boolean.TRUE.equals(sheet.carersBurdened())
                                        && items.stream().noneMatch(item -> item.beneficiary() == Beneficiary.FAMILY),
                                SUPPORT_THE_CARERS),
                        PlanAdvice.given(items.stream().anyMatch(item -> item.needRecord() == null), TO_A_NEED),
                        PlanAdvice.given(
                                sheet.needs().contains(LifeDomain.PSYCHOLOGICAL)
                                        && !spokenOf.contains(LifeDomain.PSYCHOLOGICAL),
                                EASE_THE_MIND),
                        PlanAdvice.given(Balance.of(items).isLopsided(), LOPSIDED),
                        PlanAdvice.given(!spokenOf.containsAll(EASILY_FORGOTTEN), FORGOTTEN))
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
