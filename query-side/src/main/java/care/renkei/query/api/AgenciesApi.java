package care.renkei.query.api;

import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgencyList;
import care.renkei.query.caller.Asking;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which agencies there are, and who acts for the caller's own. */
@RestController
final class AgenciesApi {

    private final Agencies agencies;

    AgenciesApi(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping("/api/agencies")
    AgencyList agencies(Asking asking) {
        return agencies.of(asking.caller());
    }
}
