package care.renkei.query.web.plans;

import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.plans.PersonPlans;
import care.renkei.query.plans.Plan;
import care.renkei.query.plans.PlanVersion;
import care.renkei.query.plans.Plans;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of plans and goals that a meeting looks at together, and the sheets of a version as offices keep them. */
@Controller
final class PlansPages {

    private final Files files;
    private final Plans plans;
    private final Speeches speeches;

    PlansPages(Files files, Plans plans, Speeches speeches) {
        this.files = files;
        this.plans = plans;
        this.speeches = speeches;
    }

    /** What both pages are made from. */
    private record Read(
            PersonPlans plans, Wording wording, @Nullable Plan plan) {}

    @GetMapping("/persons/{id}/plans")
    String plans(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        Read read = read(asking, id, parameters, locale, model);
        model.addAllAttributes(new PlansOnThePage(read.plans(), read.plan(), read.wording()).model());
        return "plans";
    }

    /** A version that is not in sight is answered like a person who is unknown. */
    @GetMapping("/persons/{id}/plans/sheet")
    String sheet(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        Read read = read(asking, id, parameters, locale, model);
        Plan plan = read.plan();
        if (plan == null) {
            throw new PersonNotAvailable();
        }
        Integer number =
                new ReadParameters(parameters, read.wording().speech().days().zone()).one("version", Integer::valueOf);
        PlanVersion version = plan.versions().stream()
                .filter(one -> one.drawn() != null && (number == null || one.number() == number))
                .reduce((older, newer) -> newer)
                .orElseThrow(PersonNotAvailable::new);
        model.addAllAttributes(PlansOnThePage.sheet(plan, version, read.wording()));
        return "plan-sheet";
    }

    private Read read(Asking asking, String id, MultiValueMap<String, String> parameters, Locale locale, Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight header = files.header(person, asking, Set.of(), asked.after(), speech);
        PersonPlans read =
                plans.of(new Plans.Request(person, asking.caller(), asking.purpose(), asked.after(), asking.receipt()));
        model.addAttribute("person", header.head());
        model.addAttribute("freshness", header.freshness(speeches.clock().instant()));
        return new Read(read, new Wording(person, header.teller(), speech), chosen(read, asked.text("plan")));
    }

    /** The plan that was asked for; otherwise the first, which is the one that is lived. */
    private static @Nullable Plan chosen(PersonPlans read, @Nullable String id) {
        if (id == null) {
            return read.plans().isEmpty() ? null : read.plans().getFirst();
        }
        return read.plans().stream()
                .filter(plan -> plan.plan().text().equals(id))
                .findFirst()
                .orElseThrow(PersonNotAvailable::new);
    }
}
