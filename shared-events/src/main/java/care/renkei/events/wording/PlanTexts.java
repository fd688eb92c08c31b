package care.renkei.events.wording;

import care.renkei.events.Part;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanRevised;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The wishes of a plan, whatever event holds them: what a drafted plan, a revised one and an individual support plan
 * have in common.
 *
 * @param wishPerson the wish column; null where the plan has none
 * @param wishFamily what each of the family wishes, apart
 */
public record PlanTexts(@Nullable Words wishPerson, List<Words> wishFamily) {

    public PlanTexts {
        wishFamily = List.copyOf(wishFamily);
    }

    /** Of the parts of one event; empty where it is no plan. */
    public static PlanTexts of(Collection<Part> parts) {
        return new PlanTexts(
                parts.stream()
                        .map(PlanTexts::wishOfThePerson)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                parts.stream()
                        .filter(FamilyWish.class::isInstance)
                        .map(part -> ((FamilyWish) part).wish())
                        .toList());
    }

    public List<Advice> advice() {
        var advice = new ArrayList<Advice>();
        if (wishPerson != null) {
            advice.addAll(Wording.onWish(wishPerson));
            advice.addAll(Wording.onWishes(wishPerson, wishFamily));
        }
        return advice;
    }

    private static @Nullable Words wishOfThePerson(Part part) {
        return switch (part) {
            case PlanDrafted plan -> plan.wishPerson();
            case PlanRevised plan -> plan.wishPerson();
            case IndividualPlanDrafted plan -> plan.wishPerson();
            default -> null;
        };
    }
}
