package care.renkei.query.web.advice;

import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.query.advice.AdviceInFiles;
import care.renkei.query.advice.Answered;
import care.renkei.query.advice.Given;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts advice into the lines of the page. */
record AdviceLines(AdviceInFiles advice, InSight inSight, Answering answering, Map<String, String> problems) {

    /** The form's key: of the same advice the same until it has another answer, so that pressing twice is one answer. */
    static String key(AdviceInFiles advice, Given given) {
        Answered before = advice.inSight().lastAnswer(given);
        String of = advice.file(given).text() + "|" + given.advice().code() + "|" + given.about() + "|"
                + (before == null ? "" : before.by().id());
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    AdviceBeside.Lines all() {
        return new AdviceBeside.Lines(
                advice.inSight().open().stream().map(this::open).toList(),
                advice.inSight().answered().stream().map(this::answered).toList(),
                AdviceBeside.answers(inSight.speech()));
    }

    private AdviceLine open(Given given) {
        String key = key(advice, given);
        Answered before = advice.inSight().lastAnswer(given);
        return line(given, key, before == null ? null : said(before), null, problems.get(key));
    }

    private AdviceLine answered(Answered answered) {
        Words reason = answered.answer().reason();
        return line(
                answered.given(),
                answered.by().id().toString(),
                said(answered),
                reason == null || reason.equals(Words.WITHHELD) ? null : reason.text(),
                null);
    }

    private AdviceLine line(
            Given given, String key, @Nullable String answer, @Nullable String reason, @Nullable String problem) {
        Advice said = given.advice();
        Speech speech = inSight.speech();
        TimelineEntry record = given.record();
        return new AdviceLine(
                key,
                said.code().text(),
                said.practice(),
                PracticeCatalogue.standard().get(said.practice()).label().in(speech.japanese()),
                speech.japanese() ? said.ja() : said.en(),
                record == null ? null : sentence(record),
                record == null ? null : speech.days().day(record.occurredAt()),
                record == null ? null : record.id().toString(),
                answer,
                reason,
                answering.to(given),
                problem);
    }

    private String said(Answered answered) {
        Speech speech = inSight.speech();
        String what = speech.book().code(answered.answer().answer());
        String who = inSight.names().agency(answered.by().source());
        return answered.answer().day() == null
                ? speech.words().say("advice.said", what, who)
                : speech.words()
                        .say(
                                "advice.said.day",
                                what,
                                who,
                                speech.days().day(answered.answer().day()));
    }

    private @Nullable String sentence(TimelineEntry record) {
        List<Shown> shown = Shown.of(List.of(record));
        if (shown.isEmpty()) {
            return null;
        }
        Shown one = shown.getFirst();
        return inSight.teller()
                .tell(one.type(), one.source(), one.practitioner(), one.parts())
                .sentence();
    }
}
