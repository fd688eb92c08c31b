package care.renkei.command.person;

import care.renkei.command.decision.Submission;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnTheFile;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipAssessed.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Good practice around the person's file, which no rule forces. */
final class PersonAdvice {

    private static final int INTERVIEWS = 2;
    private static final Set<Quality> UNRELIABLE = Set.of(Quality.POOR, Quality.CUT);

    private PersonAdvice() {}

    static List<Advice> on(Submission submission, PersonEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        if (event instanceof GenogramDrawn drawing && !drawing.withPerson()) {
            return List.of(AdviceOnTheFile.DRAW_TOGETHER);
        }
        if (event instanceof EcomapUpdated map && map.ties().stream().noneMatch(tie -> tie.party() != null)) {
            return List.of(AdviceOnTheFile.NO_INFORMAL_TIE);
        }
        if (event instanceof RelationshipAssessed tie) {
            return onTie(tie);
        }
        return event instanceof PersonsLinked ? List.of(AdviceOnTheFile.ASK_ANEW) : List.of();
    }

    private static List<Advice> onTie(RelationshipAssessed tie) {
        var advice = new ArrayList<Advice>();
        if (Set.copyOf(tie.basis()).size() < INTERVIEWS) {
            advice.add(AdviceOnTheFile.ON_TWO_INTERVIEWS);
        }
        if (tie.party() != null && UNRELIABLE.contains(tie.quality())) {
            advice.add(AdviceOnTheFile.LOOK_FOR_OTHERS);
        }
        return advice;
    }
}
