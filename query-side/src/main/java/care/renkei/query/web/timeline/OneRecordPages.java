package care.renkei.query.web.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.advice.AdviceBeside;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.record.Deeds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one record: where every link to a record leads, however long ago it was. */
@Controller
final class OneRecordPages {

    private final Files files;
    private final AdviceBeside advice;
    private final Speeches speeches;

    OneRecordPages(Files files, AdviceBeside advice, Speeches speeches) {
        this.files = files;
        this.advice = advice;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/records/{record}")
    String record(
            Asking asking,
            @PathVariable String id,
            @PathVariable UUID record,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        boolean writes = asking.caller() instanceof Caller.OfAgency caller && caller.practitioner() != null;
        InSight one = files.one(
                person, asking, record, type -> writes ? Deeds.following(type) : Set.of(), asked.after(), speech);
        Shown shown = one.newestFirst().stream().findFirst().orElseThrow(PersonNotAvailable::new);
        var entries = new Entries(
                one.teller(),
                speech.days(),
                speech.words(),
                any -> speech.directory().mark(any.source()));
        Entry entry = entries.entry(shown);
        model.addAttribute("person", one.head());
        model.addAttribute("freshness", one.freshness(speeches.clock().instant()));
        model.addAttribute("month", entries.months(List.of(entry)).getFirst().name());
        model.addAttribute("e", entry);
        model.addAttribute("deeds", deeds(person, asking, one, speech));
        model.addAttribute("advice", advice.of(asking, one, any -> true));
        model.addAttribute("recorded", asked.text("recorded") != null);
        return "one-record";
    }

    /** What the reader may write after it, with what was written already. */
    private static Map<UUID, Deeds.Of> deeds(DataSubjectId person, Asking asking, InSight one, Speech speech) {
        return asking.caller() instanceof Caller.OfAgency caller && caller.practitioner() != null
                ? new Deeds(person, caller.agency(), speech)
                        .of(Stream.concat(one.heading().stream(), one.newestFirst().stream())
                                .distinct()
                                .toList())
                : Map.of();
    }
}
