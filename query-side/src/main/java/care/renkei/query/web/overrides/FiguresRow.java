package care.renkei.query.web.overrides;

import care.renkei.query.figures.SmallCount;
import care.renkei.query.overrides.QuarterOfAgency;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one agency in one quarter, in words; the cells in the order of the page's columns. */
public record FiguresRow(String quarter, Mark mark, String agency, List<String> cells) {

    private static final int MINUTES = 60;

    static FiguresRow of(QuarterOfAgency of, Speech speech) {
        int number = (of.quarter().getMonthValue() + 2) / 3;
        return new FiguresRow(
                speech.words()
                        .say(
                                "override.figures.quarter",
                                String.valueOf(of.quarter().getYear()),
                                number),
                speech.directory().mark(of.agency()),
                speech.directory().name(of.agency()),
                List.of(
                        of.overrides().text(),
                        of.perHundred() == null ? "—" : String.valueOf(of.perHundred()),
                        length(of.medianMinutes(), speech),
                        of(of.extended(), of.overrides(), speech),
                        of(of.reviewedInTime(), of.reviewDue(), speech),
                        speech.words()
                                .say(
                                        "override.figures.verdicts",
                                        of.justified().text(),
                                        of.unjustified().text(),
                                        of.inconclusive().text()),
                        of.looksBeyond().text(),
                        of(of.informedInTime(), of.informDue(), speech)));
    }

    private static String length(@Nullable Long minutes, Speech speech) {
        if (minutes == null) {
            return "—";
        }
        return minutes < MINUTES
                ? speech.words().say("minutes", minutes)
                : speech.words().say("hours", Math.round((double) minutes / MINUTES));
    }

    /** Of none there is no part. */
    private static String of(SmallCount part, SmallCount whole, Speech speech) {
        return whole.count() == 0 ? "—" : speech.words().say("override.figures.of", part.text(), whole.text());
    }
}
