package care.renkei.query.web.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.Explanation;
import care.renkei.query.consentaudit.ExplanationOfAccess;
import care.renkei.query.consentaudit.ExplanationOfCategory;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.problem.EvenRefusals;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says why somebody can or cannot see something, by the events that led to it. */
@Controller
final class ExplainPages {

    private static final String UNANSWERED = "unanswered";

    private final Files files;
    private final Agencies agencies;
    private final ExplanationOfAccess ofRecords;
    private final ExplanationOfCategory ofCategories;
    private final Speeches speeches;

    ExplainPages(
            Files files,
            Agencies agencies,
            ExplanationOfAccess ofRecords,
            ExplanationOfCategory ofCategories,
            Speeches speeches) {
        this.files = files;
        this.agencies = agencies;
        this.ofRecords = ofRecords;
        this.ofCategories = ofCategories;
        this.speeches = speeches;
    }

    /** What is asked: an agency, a record or a category, and a day. */
    private record Asked(
            @Nullable AgencyId agency,
            @Nullable Category category,
            @Nullable UUID event,
            @Nullable String day,
            @Nullable Instant at) {}

    @GetMapping("/persons/{id}/sharing/explain")
    String explain(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var read = new ReadParameters(parameters, speech.days().zone())
                .only(Set.of("agency", "category", "event", "at", "lang"));
        AgencyId agency = read.one("agency", AgencyId::new);
        var asked = new Asked(
                agency == null ? own(asking) : agency,
                read.one("category", Category::valueOf),
                read.one("event", UUID::fromString),
                read.text("at"),
                read.until("at"));
        InSight said = files.header(person, asking, Set.of(), null, speech);
        model.addAttribute("person", said.head());
        model.addAttribute("freshness", said.freshness(speeches.clock().instant()));
        model.addAttribute("asked", asked(asked));
        model.addAttribute("agencies", named(asking, said));
        model.addAttribute("categories", categories(said));
        if (asked.agency() != null && (asked.category() != null || asked.event() != null)) {
            answer(asking, person, asked, said, model);
            if (model.containsAttribute(UNANSWERED)) {
                EvenRefusals.await(request);
            }
        }
        return "explain";
    }

    private void answer(Asking asking, DataSubjectId person, Asked asked, InSight said, Model model) {
        var look = new SharingLook(person, asking.caller(), asking.purpose(), null, asking.receipt());
        try {
            model.addAttribute(
                    "answer",
                    new Explanations(said.readings(), said.speech().words()).view(explained(look, asking, asked)));
        } catch (PersonNotAvailable e) {
            // Unknown and not the asker's to ask about look alike, and both are written down.
            model.addAttribute(UNANSWERED, true);
        }
    }

    private Explanation explained(SharingLook look, Asking asking, Asked asked) {
        AgencyId agency = Objects.requireNonNull(asked.agency());
        return asked.event() != null
                ? ofRecords.explain(look, agency, asked.event(), asking.purpose(), asked.at())
                : ofCategories.explain(
                        look, agency, Objects.requireNonNull(asked.category()), asking.purpose(), asked.at());
    }

    private static @Nullable AgencyId own(Asking asking) {
        return asking.caller() instanceof Caller.OfAgency caller ? caller.agency() : null;
    }

    private static ExplainForm asked(Asked asked) {
        return new ExplainForm(
                asked.agency() == null ? "" : asked.agency().text(),
                asked.category() == null ? "" : asked.category().name(),
                asked.event() == null ? null : asked.event().toString(),
                asked.day() == null ? "" : asked.day());
    }

    private List<Option> named(Asking asking, InSight said) {
        return agencies.of(asking.caller()).agencies().stream()
                .map(agency -> new Option(agency.id().text(), said.readings().of(agency.id())))
                .toList();
    }

    private static List<Option> categories(InSight said) {
        return Arrays.stream(Category.values())
                .map(category -> new Option(category.name(), said.readings().of(category)))
                .toList();
    }
}
