package care.renkei.query.web.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Stage;
import care.renkei.query.advice.AdviceInSight;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.timeline.Marks;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineFilter;
import care.renkei.query.timeline.TimelinePage;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.record.Deeds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of what happened to a person. */
@Controller
final class TimelinePages {

    /** What narrows the list; all else on the page stays as it is. */
    private static final Set<String> NARROWING = Set.of("agency", "category", "stage", "from", "until", "asOf");

    /** As many as somebody reads before they would rather narrow the list. */
    private static final int LIST = 60;

    private final Files files;
    private final Timeline timeline;
    private final Marks marks;
    private final Speeches speeches;

    TimelinePages(Files files, Timeline timeline, Marks marks, Speeches speeches) {
        this.files = files;
        this.timeline = timeline;
        this.marks = marks;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}")
    String timeline(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight all = files.all(person, asking, asked.after(), speech);
        Filter filter = filter(asked, all, speech);
        boolean narrowed = filter.active()
                || asked.text("cursor") != null
                || all.newestFirst().size() > LIST;
        TimelinePage list = narrowed ? timeline.page(narrowed(person, asking, asked)) : all.page();
        List<Shown> listed = narrowed ? Shown.of(list.entries()) : all.newestFirst();
        var entries = new Entries(
                all.teller(),
                speech.days(),
                speech.words(),
                shown -> speech.directory().mark(shown.source()));
        model.addAttribute("person", all.head());
        model.addAttribute("freshness", all.freshness(speeches.clock().instant()));
        model.addAttribute("picture", picture(all, speech));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "months", entries.months(listed.stream().map(entries::entry).toList()));
        model.addAttribute("deeds", deeds(person, asking, all, speech));
        model.addAttribute("hidden", all.hidden());
        model.addAttribute("older", older(person, parameters, list.next()));
        model.addAttribute("marks", marks(person, asking));
        model.addAttribute(
                "advice",
                AdviceInSight.of(all.page().entries(), List.of(), speech.days().today())
                        .open()
                        .size());
        model.addAttribute("recorded", asked.text("recorded") != null);
        return "timeline";
    }

    /** What the reader may write after each record; for practitioners alone. */
    private static Map<UUID, Deeds.Of> deeds(DataSubjectId person, Asking asking, InSight all, Speech speech) {
        return asking.caller() instanceof Caller.OfAgency caller && caller.practitioner() != null
                ? new Deeds(person, caller.agency(), speech).of(all.newestFirst())
                : Map.of();
    }

    /** How many own records are still kept from the person past their day of review; for agencies alone. */
    private int marks(DataSubjectId person, Asking asking) {
        return asking.caller() instanceof Caller.OfAgency
                ? marks.due(person, asking.caller(), asking.purpose(), asking.receipt())
                        .size()
                : 0;
    }

    private static TimelineRequest narrowed(DataSubjectId person, Asking asking, ReadParameters asked) {
        var filter = new TimelineFilter(
                asked.from("from"),
                asked.until("until"),
                asked.all("category", Category::valueOf),
                asked.all("agency", AgencyId::new),
                asked.all("stage", Stage::valueOf));
        return TimelineRequest.newest(person, asking.caller(), asking.purpose())
                .filter(filter)
                .limit(LIST)
                .asOf(asked.until("asOf"))
                .from(asked.text("cursor"))
                .after(asked.after())
                .with(asking.receipt());
    }

    private static Filter filter(ReadParameters asked, InSight all, Speech speech) {
        LocalDate asOf = asked.one("asOf", LocalDate::parse);
        List<Option> agencies = all.newestFirst().stream()
                .map(Shown::source)
                .distinct()
                .map(agency -> new Option(agency.text(), all.names().agency(agency)))
                .toList();
        return new Filter(
                asked.text("agency"),
                asked.text("category"),
                asked.text("stage"),
                asked.text("from"),
                asked.text("until"),
                asked.text("asOf"),
                asOf == null ? null : speech.days().day(asOf),
                agencies,
                codes(Category.values(), speech),
                codes(Stage.values(), speech));
    }

    private static List<Option> codes(Enum<?>[] codes, Speech speech) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), speech.book().code(code)))
                .toList();
    }

    private static @Nullable PictureOfTime picture(InSight all, Speech speech) {
        List<Happening> happenings =
                new Happenings(all.teller(), speech.days()).of(all.newestFirst().reversed());
        return PictureOfTime.of(
                new Lanes(speech.directory(), speech.words()).of(happenings),
                happenings,
                speech.days(),
                speech.words());
    }

    private static @Nullable String older(
            DataSubjectId person, MultiValueMap<String, String> parameters, @Nullable String next) {
        if (next == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/persons/{id}");
        parameters.forEach((name, values) -> {
            if (NARROWING.contains(name)) {
                address.queryParam(name, values);
            }
        });
        return address.queryParam("cursor", next)
                .encode()
                .buildAndExpand(person.text())
                .toUriString();
    }
}
