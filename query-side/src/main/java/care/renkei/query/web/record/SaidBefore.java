package care.renkei.query.web.record;

import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.Readings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was said about sharing, as a form offers it: the writer chooses a consent or a refusal by its words and day. */
record SaidBefore(Readings readings, PageWords words) {

    /** Newest first, by the kind that stands before the id. */
    Map<String, List<Referable>> things(ConsentAudit audit) {
        var options = new HashMap<String, List<Referable>>();
        for (ConsentThread thread : audit.threads()) {
            for (SharingStep step : thread.steps().reversed()) {
                if (step.scope() != null && !step.things().isEmpty()) {
                    String id = step.things().getFirst().text();
                    options.computeIfAbsent(id.substring(0, id.indexOf('-')), kind -> new ArrayList<>())
                            .add(said(id, label(step)));
                }
            }
        }
        // A narrowing says the consent's id again; its newest form stands.
        options.replaceAll((kind, all) -> List.copyOf(all.stream()
                .collect(Collectors.toMap(Referable::value, one -> one, (newest, older) -> newest, LinkedHashMap::new))
                .values()));
        return options;
    }

    private static Referable said(String id, String label) {
        return new Referable(id, null, label, label, List.of());
    }

    private String label(SharingStep step) {
        return words.say(
                "ladder.said",
                readings.days().day(step.occurredAt()),
                words.say("sharing.step." + step.kind().name()),
                readings.of(step.recipients()),
                readings.of(step.scope()));
    }
}
