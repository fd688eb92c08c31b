package care.renkei.query.web.sharing;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.query.consentaudit.Explanation;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.Readings;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why in sentences: the answer, then the events that led to it. Never what a record says. */
record Explanations(Readings readings, PageWords words) {

    ExplanationView view(Explanation explanation) {
        return new ExplanationView(
                explanation.visible(),
                answer(explanation),
                ids(explanation),
                explanation.chain().stream().map(this::step).toList());
    }

    private String answer(Explanation explanation) {
        String who = readings.of(explanation.agency());
        String what = explanation.category() == null
                ? words.say("explain.record")
                : words.say("explain.category", readings.of(explanation.category()));
        String when = readings.days().dayAndTime(explanation.at());
        if (!explanation.visible()) {
            return words.say(
                    "explain.no",
                    who,
                    what,
                    when,
                    explanation.reason() == null
                            ? words.say("explain.no.itself")
                            : words.say("reason." + explanation.reason().name()));
        }
        return words.say(
                "explain.yes",
                who,
                what,
                when,
                explanation.bases().stream()
                        .map(basis -> words.say("basis." + basis.kind().name()))
                        .distinct()
                        .collect(Collectors.joining(words.say("explain.and"))));
    }

    private static String ids(Explanation explanation) {
        return Stream.concat(
                        explanation.bases().stream()
                                .map(Explanation.BasisShown::thing)
                                .filter(Objects::nonNull)
                                .map(Object::toString),
                        Stream.of(explanation.position().text()))
                .collect(Collectors.joining(" · "));
    }

    private ExplanationView.Step step(Explanation.Link link) {
        String title = title(link.type());
        String recipients = readings.of(link.to());
        String scope = readings.of(link.scope());
        String says = recipients.isEmpty()
                ? title
                : scope.isEmpty()
                        ? words.say("explain.step.to", title, recipients)
                        : words.say("explain.step", title, recipients, scope);
        return new ExplanationView.Step(
                readings.days().dayAndTime(link.recordedAt()),
                says,
                words.say("entry.recordedBy", readings.of(link.by())),
                link.event().toString());
    }

    private String title(String wireName) {
        EventDescription type = EventCatalogue.standard().get(wireName);
        return words.locale().getLanguage().equals(Locale.JAPANESE.getLanguage()) ? type.titleJa() : type.titleEn();
    }
}
