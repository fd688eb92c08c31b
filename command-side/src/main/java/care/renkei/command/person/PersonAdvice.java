package care.renkei.command.person;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.Submission;
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

    private static final Advice DRAW_TOGETHER = new Advice(
            "ASM-29",
            "家族の図は、本人といっしょに描くと本人の見え方が分かります。",
            "Drawn together, a genogram shows the family as the person sees it.");

    private static final Advice NO_INFORMAL_TIE = new Advice(
            "PLN-13",
            "近所や友だちなど、身近なつながりも書き足せます。",
            "The map names agencies only: friends and neighbours belong on it too.");

    private static final Advice ASK_ANEW = new Advice(
            "ENV-09",
            "台帳がつながっても、それぞれの同意は別のままです。両方の記録について、もう一度たずねてください。",
            "Linked files keep their consents apart: ask anew about what each of them holds.");

    private static final Advice ON_TWO_INTERVIEWS = new Advice(
            "ASM-30", "間柄の見立ては、二回以上の面接をもとにすると確かになります。", "How a tie is read rests better on two interviews or more.");

    private static final Advice LOOK_FOR_OTHERS = new Advice(
            "ASM-31",
            "家族に頼りにくいときは、ほかに支えになれる人をさがしてください。",
            "Where family cannot be relied on, look for others who could support.");

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
        if (event instanceof RelationshipAssessed tie) {
            return onTie(tie);
        }
        return event instanceof PersonsLinked ? List.of(ASK_ANEW) : List.of();
    }

    private static List<Advice> onTie(RelationshipAssessed tie) {
        var advice = new ArrayList<Advice>();
        if (Set.copyOf(tie.basis()).size() < INTERVIEWS) {
            advice.add(ON_TWO_INTERVIEWS);
        }
        if (tie.party() != null && UNRELIABLE.contains(tie.quality())) {
            advice.add(LOOK_FOR_OTHERS);
        }
        return advice;
    }
}
