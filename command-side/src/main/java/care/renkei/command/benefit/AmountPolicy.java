package care.renkei.command.benefit;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.ServiceType;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitDecided.DecidedAmount;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.BenefitUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about amounts, by name. */
final class AmountPolicy {

    private AmountPolicy() {}

    static @Nullable Refusal servicesAreNamedOnce(List<ServiceType> services) {
        return Set.copyOf(services).size() == services.size() ? null : new BenefitRefusal.ServiceNamedTwice();
    }

    /** PLN-03: whether it is less than needed is a fact that all may count; the numbers are the person's. */
    static @Nullable Refusal agrees(BenefitRequested requested) {
        boolean agrees = requested.amounts().stream()
                .allMatch(amount -> said(amount.unit(), amount.requestedAmount())
                        && isLess(amount.requestedAmount(), amount.needAmount(), amount.lessThanNeeded())
                        && isLess(amount.criterionAmount(), amount.requestedAmount(), amount.moreThanCriterion()));
        return agrees ? null : new BenefitRefusal.AmountsDoNotAgree();
    }

    static @Nullable Refusal agrees(BenefitDecided decided) {
        return decided.amounts().stream().allMatch(AmountPolicy::agrees)
                ? null
                : new BenefitRefusal.AmountsDoNotAgree();
    }

    private static boolean agrees(DecidedAmount amount) {
        Integer decided = amount.decidedAmount();
        boolean said = amount.granted() ? said(amount.unit(), decided) : amount.lessThanRequested();
        boolean none = decided == null || (decided > 0) == amount.granted();
        return said && none && isLess(decided, amount.requestedAmount(), amount.lessThanRequested());
    }

    /** Domain, "Plan": a reason where less is granted than was asked for; ENV-19: how the amounts came about, always. */
    static @Nullable Refusal saysHowAndWhy(BenefitDecided decided) {
        Refusal rationale = CommonRules.reasonIsGiven(decided.rationale());
        boolean less = decided.amounts().stream().anyMatch(DecidedAmount::lessThanRequested);
        return rationale == null && less ? reasonOfLess(decided) : rationale;
    }

    private static @Nullable Refusal reasonOfLess(BenefitDecided decided) {
        return CommonRules.unsaid(decided.reason()) ? new BenefitRefusal.ReasonForLessMissing() : null;
    }

    /** What somebody pays tells what they earn: who may know of services need not know it. */
    static @Nullable Refusal moneyIsMarked(Submission submission, BenefitDecided decided) {
        return decided.chargeCeiling() != null
                        && !submission.event().envelope().categories().contains(Category.FINANCE)
                ? new BenefitRefusal.MoneyNotMarked()
                : null;
    }

    private static boolean said(BenefitUnit unit, @Nullable Integer amount) {
        return unit == BenefitUnit.WHOLE_MONTH || amount != null;
    }

    /** Where both are known, whether the one is less than the other is as was said. */
    private static boolean isLess(@Nullable Integer one, @Nullable Integer other, boolean said) {
        return one == null || other == null || (one < other) == said;
    }
}
