package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.overrides.Due;
import care.renkei.query.overrides.OverrideFigures;
import care.renkei.query.overrides.OverrideList;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.overrides.OverrideStatistics;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The overrides that the caller's agency invoked or reviews, across persons, and how agencies use them. */
@RestController
final class OverridesApi {

    private final OverrideRegister register;
    private final OverrideFigures figures;
    private final ZoneId zone;

    OverridesApi(OverrideRegister register, OverrideFigures figures, @Value("${renkei.time-zone}") ZoneId zone) {
        this.register = register;
        this.figures = figures;
        this.zone = zone;
    }

    @GetMapping("/api/overrides")
    OverrideList overrides(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("due", "purpose"));
        return register.of(asking.caller(), asking.purpose(), asked.one("due", Due::ofCode));
    }

    @GetMapping("/api/overrides/statistics")
    OverrideStatistics statistics(Asking asking) {
        return figures.of(asking.caller(), asking.purpose());
    }
}
