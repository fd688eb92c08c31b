package care.renkei.query.plans;

import care.renkei.events.LifeDomain;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.plan.GoalSet;
import care.renkei.query.fixture.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goals each of which is a step towards the next, and the last towards the first. */
final class Circles {

    private Circles() {}

    static List<Told> of(String... names) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < names.length; i++) {
            told.add(Told.of(ExamplePlans.PERSON, goal(names[i], names[(i + 1) % names.length])));
        }
        return told;
    }

    private static GoalSet goal(String name, String towards) {
        return new GoalSet(
                new ThingId("plan-trainsaaaaaaaaaaaaaaaaaaaa"),
                id(name),
                GoalSet.GoalOwner.PERSON,
                GoalSet.GoalHorizon.SHORT,
                LifeDomain.LIFE,
                null,
                id(towards),
                Set.of(),
                null,
                true,
                List.of(),
                Words.of("ぼくは、電車にのりたい。"),
                List.of(),
                null,
                null);
    }

    private static ThingId id(String name) {
        return new ThingId("goal-" + name + "a".repeat(26 - name.length()));
    }
}
