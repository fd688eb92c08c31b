package care.renkei.query.web.own;

import care.renkei.events.override.OverrideReviewed;
import care.renkei.query.consentaudit.Disclosure;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.furigana.Piece;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells who was told what, and what followed where nobody had asked before. */
record ToldOf(OwnFile file, MayKnow words) {

    OwnView.Told override(OverrideThread override) {
        var facts = new ArrayList<OwnView.Fact>();
        facts.add(fact("to", file.plain().text(file.readings().of(override.recipients()))));
        facts.add(fact("what", words.categories(override.categories())));
        facts.add(fact(
                "until",
                file.say(
                        override.overAt() == null ? "mine.told.stillOpen" : "mine.told.over",
                        file.speech()
                                .days()
                                .dayAndTime(override.overAt() == null ? override.until() : override.overAt()))));
        OverrideThread.Review review = override.review();
        facts.add(fact(
                "review",
                review == null
                        ? file.say("mine.told.reviewDue", file.speech().days().day(override.reviewDueAt()))
                        : file.say(
                                "mine.told.verdict." + review.verdict().name(),
                                file.name(review.by().subject()))));
        long beyond = review == null
                ? 0
                : review.looks().stream()
                        .filter(look -> look.verdict() == OverrideReviewed.Verdict.UNJUSTIFIED)
                        .count();
        if (beyond > 0) {
            facts.add(fact("beyond", file.say("mine.told.beyond.is", beyond)));
        }
        OverrideThread.Informed informed = override.informed();
        return new OwnView.Told(
                file.plain().text(file.speech().days().day(override.invokedAt())),
                file.say("mine.told.why." + override.why().name(), file.whom()),
                facts,
                informed == null ? List.of() : own(informed.event()));
    }

    private OwnView.Fact fact(String question, List<Piece> answer) {
        return new OwnView.Fact(file.say("mine.told." + question), answer);
    }

    private List<List<Piece>> own(UUID event) {
        for (Shown shown : file.inSight().newestFirst()) {
            if (shown.event().equals(event)) {
                return file
                        .inSight()
                        .teller()
                        .tell(shown.type(), shown.source(), shown.practitioner(), shown.parts())
                        .quotes()
                        .stream()
                        .filter(Quote::own)
                        .map(quote -> file.plain().text(file.speech().words().quote(quote.words())))
                        .toList();
            }
        }
        return List.of();
    }

    List<Piece> disclosure(Disclosure disclosure) {
        return file.say(
                disclosure.told() ? "mine.told.shared" : "mine.told.declined",
                file.day(disclosure.occurredAt()),
                file.name(disclosure.practitioner(), disclosure.by().subject()),
                file.plain().text(file.readings().of(disclosure.to())),
                words.categories(disclosure.categories()));
    }
}
