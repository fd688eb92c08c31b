package care.renkei.events.wording;

import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanRevised;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what can be read from words into the parts of an event before they are sealed. What it says of a relative's
 * words stands in the relative's own part, and is as open as they are.
 */
public final class AtTheDoor {

    private AtTheDoor() {}

    /** The same parts; those of plans and goals with what is read from them. */
    public static SortedMap<SubjectKey, Part> read(SortedMap<SubjectKey, Part> about) {
        Words wish = PlanTexts.of(about.values()).wishPerson();
        var all = new TreeMap<SubjectKey, Part>(about);
        all.replaceAll((key, part) -> read(part, wish));
        return all;
    }

    private static Part read(Part part, @Nullable Words wish) {
        return switch (part) {
            case PlanDrafted plan -> wish == null ? plan : plan.withRead(Wording.read(wish));
            case PlanRevised plan -> wish == null ? plan : plan.withRead(Wording.read(wish));
            case IndividualPlanDrafted plan -> wish == null ? plan : plan.withRead(Wording.read(wish));
            case GoalSet goal -> goal.withRead(Wording.read(goal.want()));
            case FamilyWish family ->
                wish == null
                        ? family
                        : family.withRead(
                                Wording.wishesAlike(wish.text(), family.wish().text()));
            default -> part;
        };
    }
}
