package care.renkei.command.person;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.Submission;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.PersonEvent;
import java.util.List;

/** Good practice around the person's file, which no rule forces. */
final class PersonAdvice {

    private static final Advice DRAW_TOGETHER = new Advice(
            "ASM-29",
            "家族の図は、本人といっしょに描くと本人の見え方が分かります。",
            "Drawn together, a genogram shows the family as the person sees it.");

    private static final Advice NO_INFORMAL_TIE = new Advice(
            "PLN-13",
            "近所や友だちなど、身近なつながりも書き足せます。",
            "The map names agencies only: friends and neighbours belong on it too.");

    private PersonAdvice() {}

    static List<Advice> on(Submission submission, PersonEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        if (event instanceof GenogramDrawn drawing && !drawing.withPerson()) {
            return List.of(DRAW_TOGETHER);
        }
        if (event instanceof EcomapUpdated map && map.ties().stream().noneMatch(tie -> tie.party() != null)) {
            return List.of(NO_INFORMAL_TIE);
        }
        return List.of();
    }
}
