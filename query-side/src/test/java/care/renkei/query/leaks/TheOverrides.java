package care.renkei.query.leaks;

import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import java.util.UUID;

/** Those that the own agency invoked are there, and no person whom the asker does not know. */
final class TheOverrides implements ReadPath {

    @Override
    public String pattern() {
        return "/api/overrides";
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get("/api/overrides");
        look.require(answer.status() == (look.hasToken() ? 200 : 401), () -> "answered " + answer.status());
        for (ToldFile file : look.files()) {
            for (UUID record : file.records()) {
                if (file.contentOf(record) instanceof LifeSafetyOverrideInvoked invoked) {
                    boolean own = look.asker().caller() instanceof Caller.OfAgency of
                            && file.partsOf(record).getFirst().facts().source().equals(of.agency());
                    boolean there = answer.body().contains(file.toldThing(invoked.override()));
                    look.require(!own || there, () -> "wrong denial: the own override is not listed");
                    look.require(
                            own || !there || file.concerns(invoked, look.asker()),
                            () -> "over-disclosure of an override that is not the asker's");
                }
            }
        }
    }
}
