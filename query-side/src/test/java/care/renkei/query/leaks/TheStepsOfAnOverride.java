package care.renkei.query.leaks;

import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import java.util.UUID;

/** Each override of the file, by its own address; for those whom its thread in the audit is open to. */
final class TheStepsOfAnOverride implements ReadPath {

    private final ReadPath audit = new TheAudit();

    @Override
    public String pattern() {
        return "/persons/{id}/overrides/{override}";
    }

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        return audit.mayName(look, file, part);
    }

    @Override
    public void ask(Look look) {
        ToldFile file = look.file();
        for (UUID record : file.records()) {
            if (file.contentOf(record) instanceof LifeSafetyOverrideInvoked invoked) {
                String thing = file.toldThing(invoked.override());
                Answer answer = look.get("/persons/" + file.person() + "/overrides/" + thing);
                boolean mayBe = file.knows(look.asker(), look.purpose())
                        && OnePerson.PRACTITIONERS.test(look.asker())
                        && (file.shows(look.asker(), look.purpose(), record)
                                || file.speaksOf(record, look.asker()));
                look.require(
                        answer.status() == 200 ? mayBe : answer.status() == (look.hasToken() ? 404 : 302),
                        () -> "answered " + answer.status() + " to " + thing);
                look.require(
                        answer.status() == 200 || !mayBe || !file.shows(look.asker(), look.purpose(), record),
                        () -> "wrong denial: the steps of " + thing);
            }
        }
    }
}
