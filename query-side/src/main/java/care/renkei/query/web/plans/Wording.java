package care.renkei.query.web.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.query.plans.Saying;
import care.renkei.query.web.AgencyName;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import care.renkei.query.web.plans.RungView.Told;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Teller;
import care.renkei.query.web.telling.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How what stands in a plan is said to one reader. */
record Wording(DataSubjectId person, Teller teller, Speech speech) {

    Readings readings() {
        return teller.readings();
    }

    @Nullable
    String text(@Nullable Words words) {
        return Words.atHand(words);
    }

    @Nullable
    String quote(@Nullable Words words) {
        return speech.quote(words);
    }

    String say(String key, Object... arguments) {
        return speech.words().say(key, arguments);
    }

    /** The event in a sentence, as the timeline tells it. */
    Told told(Saying<? extends Part> saying) {
        if (!(saying.said() instanceof Content content)) {
            return line(saying, List.of(readings().of(saying.said())), null);
        }
        Telling telling = teller.tell(
                EventCatalogue.standard().of(content.getClass()),
                saying.source(),
                saying.practitioner(),
                Map.of(SubjectKey.of(person), content));
        var says = new ArrayList<String>();
        says.add(telling.sentence());
        says.addAll(telling.texts());
        telling.quotes().stream().skip(1).map(Quote::words).forEach(says::add);
        return line(
                saying,
                says,
                telling.quotes().isEmpty()
                        ? null
                        : speech.words().quote(telling.quotes().getFirst().words()));
    }

    Told line(Saying<? extends Part> saying, List<String> says, @Nullable String quote) {
        return new Told(
                saying.record().toString(),
                speech.days().when(saying.occurred()),
                speech.directory().mark(saying.source()),
                teller.who(saying.source(), saying.practitioner()),
                says,
                quote,
                saying.corrected().stream()
                        .map(corrected -> corrected.what().text())
                        .toList());
    }

    Owner agency(AgencyId agency, String says) {
        return new Owner(speech.directory().mark(agency), readings().of(agency), says);
    }

    Owner person(String says) {
        return new Owner(Mark.PERSON, say("subject.person"), says);
    }

    Owner supporter(DataSubjectId supporter, String says) {
        return new Owner(Mark.NEAR, readings().of(supporter), says);
    }

    /** Without what kind of agency it is, where the name says that first. */
    String shortName(AgencyId agency) {
        return AgencyName.of(readings().of(agency).replaceFirst("^.*[ 　]", "")).own();
    }

    /** What closes or ends stands with what it closes (JIS X 4051), be the line a little longer for it. */
    private static final String NOT_FIRST = "）」』】、。，．・：；？！ー…)]},.!?:;";

    /** Lines of at most so many full-width letters; half-width ones count half. */
    static List<String> broken(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int width = 0;
        for (int point : text.codePoints().toArray()) {
            int next = point < 0x2E80 ? 1 : 2;
            if (width + next > letters * 2 && NOT_FIRST.indexOf(point) < 0) {
                lines.add(line.toString().strip());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(point);
            width += next;
        }
        lines.add(line.toString().strip());
        return lines.size() <= most ? lines : shortened(lines.subList(0, most));
    }

    private static List<String> shortened(List<String> lines) {
        var kept = new ArrayList<>(lines);
        String last = kept.removeLast();
        kept.add((last.isEmpty() ? last : last.substring(0, last.offsetByCodePoints(last.length(), -1))) + "…");
        return kept;
    }
}
