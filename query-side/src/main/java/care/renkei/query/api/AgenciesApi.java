package care.renkei.query.api;

import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgencyList;
import care.renkei.query.visibility.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which agencies there are, and who acts for the caller's own. */
@RestController
public final class AgenciesApi {

    private final Agencies agencies;

    public AgenciesApi(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping("/api/agencies")
    public AgencyList agencies(Caller caller) {
        return agencies.of(caller);
    }
}
