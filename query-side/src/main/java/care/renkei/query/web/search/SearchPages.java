package care.renkei.query.web.search;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Stage;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.search.Sought;
import care.renkei.query.timeline.SearchPage;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.timeline.TimelineSearch;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.timeline.Entries;
import care.renkei.query.web.timeline.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what was found in a person's timeline. What was typed comes with the form and goes back into it. */
@Controller
final class SearchPages {

    /** As many as somebody reads before they would rather say more exactly what they look for. */
    private static final int LIST = 30;

    private final Files files;
    private final TimelineSearch search;
    private final Speeches speeches;

    SearchPages(Files files, TimelineSearch search, Speeches speeches) {
        this.files = files;
        this.search = search;
        this.speeches = speeches;
    }

    /** The form alone; an address says nothing of what somebody looks for. */
    @GetMapping("/persons/{id}/search")
    String form(Asking asking, @PathVariable String id, Locale locale, Model model) {
        return search(asking, id, new LinkedMultiValueMap<>(), locale, model);
    }

    @PostMapping("/persons/{id}/search")
    String search(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        String text = text(asked);
        Sought sought = SearchForm.sought(text);
        InSight all = files.all(person, asking, null, speech);
        model.addAttribute("person", all.head());
        model.addAttribute("search", form(asked, all, speech, sought == null && !text.isBlank()));
        if (sought != null) {
            SearchPage page = search.page(request(person, asking, asked), sought);
            model.addAttribute("freshness", all.freshness(speeches.clock().instant()));
            model.addAttribute("found", page.found().size());
            model.addAttribute("months", months(page, sought, all, speech));
            model.addAttribute("next", page.next());
            model.addAttribute("continued", asked.text("cursor") != null);
        }
        return "search";
    }

    private static String text(ReadParameters asked) {
        String text = asked.text("text");
        return text == null ? "" : text;
    }

    private static TimelineRequest request(DataSubjectId person, Asking asking, ReadParameters asked) {
        return TimelineRequest.newest(person, asking.caller(), asking.purpose())
                .filter(SearchForm.filter(asked))
                .limit(LIST)
                .from(asked.text("cursor"))
                .with(asking.receipt());
    }

    private static List<FoundEntry.FoundMonth> months(SearchPage page, Sought sought, InSight all, Speech speech) {
        var entries = new Entries(
                all.teller(),
                speech.days(),
                speech.words(),
                shown -> speech.directory().mark(shown.source()));
        List<Entry> found = Shown.of(
                        page.found().stream().map(SearchPage.Found::entry).toList())
                .stream()
                .map(entries::entry)
                .toList();
        return new FoundEntries(entries, sought).months(found);
    }

    private static SearchForm form(ReadParameters asked, InSight all, Speech speech, boolean tooMuch) {
        List<Option> agencies = all.newestFirst().stream()
                .map(Shown::source)
                .distinct()
                .map(agency -> new Option(agency.text(), all.names().agency(agency)))
                .toList();
        return new SearchForm(
                text(asked),
                asked.text("agency"),
                asked.text("category"),
                asked.text("stage"),
                asked.text("from"),
                asked.text("until"),
                agencies,
                codes(Category.values(), speech),
                codes(Stage.values(), speech),
                tooMuch);
    }

    private static List<Option> codes(Enum<?>[] codes, Speech speech) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), speech.book().code(code)))
                .toList();
    }
}
