package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.overrides.OverrideList;
import care.renkei.query.overrides.OverrideRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The overrides that the caller's agency invoked or reviews, across persons. */
@RestController
final class OverridesApi {

    private final OverrideRegister register;

    OverridesApi(OverrideRegister register) {
        this.register = register;
    }

    @GetMapping("/api/overrides")
    OverrideList overrides(Asking asking) {
        return register.of(asking.caller(), asking.purpose());
    }
}
