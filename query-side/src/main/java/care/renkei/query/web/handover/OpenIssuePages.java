package care.renkei.query.web.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.handover.OpenIssueList;
import care.renkei.query.handover.OpenIssues;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what is still open for a person, most urgent first. */
@Controller
final class OpenIssuePages {

    private final Files files;
    private final OpenIssues issues;
    private final Speeches speeches;

    OpenIssuePages(Files files, OpenIssues issues, Speeches speeches) {
        this.files = files;
        this.issues = issues;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/open-issues")
    String openIssues(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight header = files.header(person, asking, Set.of(), asked.after(), speech);
        OpenIssueList open = issues.of(person, asking.caller(), asking.purpose(), asked.after(), asking.receipt());
        model.addAttribute("person", header.head());
        model.addAttribute("freshness", header.freshness(speeches.clock().instant()));
        AgencyId own = asking.caller() instanceof Caller.OfAgency caller && caller.practitioner() != null
                ? caller.agency()
                : null;
        model.addAttribute(
                "issues",
                open.issues().stream()
                        .map(issue -> IssueLine.of(issue, header, own))
                        .toList());
        return "open-issues";
    }
}
