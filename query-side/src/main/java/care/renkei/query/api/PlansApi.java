package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.plans.PersonPlans;
import care.renkei.query.plans.Plans;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's plans and goals. */
@RestController
final class PlansApi {

    private static final Set<String> PARAMETERS = Set.of("after", "purpose");

    private final Plans plans;
    private final ZoneId zone;

    PlansApi(Plans plans, @Value("${renkei.time-zone}") ZoneId zone) {
        this.plans = plans;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/plans")
    PersonPlans plans(Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(PARAMETERS);
        return plans.of(new Plans.Request(
                ReadParameters.person(id), asking.caller(), asking.purpose(), asked.after(), asking.receipt()));
    }
}
