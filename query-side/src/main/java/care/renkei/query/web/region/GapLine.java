package care.renkei.query.web.region;

import care.renkei.query.figures.Parts;
import care.renkei.query.region.CasesAddedUp;
import care.renkei.query.web.Speech;
import java.util.List;

/** Between need, request and decision of one service. */
public record GapLine(String service, Side asked, Side decided) {

    private static final List<String> ASKED =
            List.of("less-than-needed", "less-than-needed-more-than-criterion", "as-needed", "more-than-criterion");
    private static final List<String> DECIDED = List.of("refused", "less", "as-asked");

    /** @param parts each in words */
    public record Side(String sum, List<String> parts, Bar bar) {}

    static GapLine of(CasesAddedUp.Gap gap, Speech speech) {
        return new GapLine(
                speech.book().code(gap.service()),
                side(gap.asked(), ASKED, "region.asked.", speech),
                side(gap.decided(), DECIDED, "region.decided.", speech));
    }

    private static Side side(Parts parts, List<String> order, String key, Speech speech) {
        var counts = new Counts(speech);
        return new Side(
                counts.sum(parts),
                order.stream()
                        .filter(code -> parts.of(code).count() > 0)
                        .map(code -> speech.words().say(key + code, counts.of(parts.of(code))))
                        .toList(),
                Bar.of(parts, order));
    }
}
