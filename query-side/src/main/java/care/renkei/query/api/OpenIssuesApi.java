package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.handover.OpenIssueList;
import care.renkei.query.handover.OpenIssues;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is still open for a person. */
@RestController
final class OpenIssuesApi {

    private static final Set<String> PARAMETERS = Set.of("after", "purpose");

    private final OpenIssues issues;
    private final ZoneId zone;

    OpenIssuesApi(OpenIssues issues, @Value("${renkei.time-zone}") ZoneId zone) {
        this.issues = issues;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/open-issues")
    OpenIssueList openIssues(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(PARAMETERS);
        return issues.of(ReadParameters.person(id), asking.caller(), asking.purpose(), asked.after(), asking.receipt());
    }
}
