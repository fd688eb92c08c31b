package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.region.CasesAddedUp;
import care.renkei.query.region.Issues;
import care.renkei.query.region.Learning;
import care.renkei.query.region.LiaisonCalendar;
import care.renkei.query.region.Region;
import care.renkei.query.region.RegionAnswer;
import care.renkei.query.region.Resources;
import care.renkei.query.region.Ties;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The area: its agencies, what they offer and learn, what is lacking; nobody's data. */
@RestController
final class RegionApi {

    private static final Set<String> PURPOSE = Set.of("purpose");
    private static final Set<String> AND_YEAR = Set.of("purpose", "year");

    private final Region region;
    private final ZoneId zone;

    RegionApi(Region region, @Value("${renkei.time-zone}") ZoneId zone) {
        this.region = region;
        this.zone = zone;
    }

    @GetMapping("/api/region/ties")
    RegionAnswer<Ties> ties(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        return region.ties(asking.caller(), asking.purpose(), year(parameters));
    }

    @GetMapping("/api/region/liaison")
    RegionAnswer<LiaisonCalendar> liaison(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        return region.liaison(asking.caller(), asking.purpose(), year(parameters));
    }

    @GetMapping("/api/region/resources")
    RegionAnswer<Resources> resources(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        new ReadParameters(parameters, zone).only(PURPOSE);
        return region.resources(asking.caller(), asking.purpose());
    }

    @GetMapping("/api/region/issues")
    RegionAnswer<Issues> issues(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        new ReadParameters(parameters, zone).only(PURPOSE);
        return region.issues(asking.caller(), asking.purpose());
    }

    @GetMapping("/api/region/learning")
    RegionAnswer<Learning> learning(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        return region.learning(asking.caller(), asking.purpose(), year(parameters));
    }

    @GetMapping("/api/region/cases")
    RegionAnswer<CasesAddedUp> cases(Asking asking, @RequestParam MultiValueMap<String, String> parameters) {
        return region.cases(asking.caller(), asking.purpose(), year(parameters));
    }

    private @Nullable Integer year(MultiValueMap<String, String> parameters) {
        Integer year = new ReadParameters(parameters, zone).only(AND_YEAR).one("year", Integer::valueOf);
        if (year != null && (year < 2000 || year > 2999)) {
            throw new BadParameter("year");
        }
        return year;
    }
}
