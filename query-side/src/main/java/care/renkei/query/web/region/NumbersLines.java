package care.renkei.query.web.region;

import care.renkei.events.service.EscalationAccepted.EscalationReason;
import care.renkei.query.figures.Parts;
import care.renkei.query.region.CasesAddedUp;
import care.renkei.query.web.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What single cases add up to, a sentence for each. */
final class NumbersLines {

    private NumbersLines() {}

    static List<String> of(CasesAddedUp cases, Speech speech) {
        var counts = new Counts(speech);
        var words = speech.words();
        var lines = new ArrayList<String>();
        Parts visits = cases.visits();
        if (!visits.nothing()) {
            lines.add(words.say("region.visits", counts.sum(visits), counts.of(visits.of("as-wished"))));
        }
        if (!cases.rescued().nothing()) {
            lines.add(words.say("region.rescued", counts.sum(cases.rescued()), reasons(cases.rescued(), speech)));
        }
        if (cases.rescuedSince() != null && !cases.rescuedSince().nothing()) {
            lines.add(words.say(
                    "region.rescued.since", counts.of(cases.rescuedSince().of("handed-on"))));
        }
        lines.add(
                cases.nobody().count() == 0
                        ? words.say("region.nobody.none")
                        : words.say("region.nobody", counts.of(cases.nobody())));
        if (cases.load().medianCases() != null) {
            lines.add(words.say(
                    "region.load",
                    counts.of(cases.load().coordinators()),
                    cases.load().medianCases()));
        }
        if (cases.load().medianWaitingDays() != null) {
            lines.add(words.say("region.waiting", cases.load().medianWaitingDays()));
        }
        return lines;
    }

    private static String reasons(Parts rescued, Speech speech) {
        var reasons = new ArrayList<String>();
        for (EscalationReason reason : EscalationReason.values()) {
            String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (rescued.of(code).count() > 0) {
                reasons.add(speech.words()
                        .say(
                                "region.rescued.reason",
                                speech.book().code(reason),
                                new Counts(speech).of(rescued.of(code))));
            }
        }
        return String.join(speech.japanese() ? "、" : ", ", reasons);
    }
}
