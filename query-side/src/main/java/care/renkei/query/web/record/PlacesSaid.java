package care.renkei.query.web.record;

import care.renkei.query.caller.Asking;
import care.renkei.query.region.Region;
import care.renkei.query.region.Resources;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What an agency said of its places last, so that it is changed and not written anew: how many there are stays mostly, how
 * many are free is asked each time.
 */
@Component
final class PlacesSaid {

    private static final String SERVICE = RecordQuestions.PART + "/service";
    private static final String AT = RecordQuestions.PART + "/at";
    private static final String CAPACITY = RecordQuestions.PART + "/capacity";
    private static final String SKILLS = RecordQuestions.PART + "/skills";

    private final Region region;

    PlacesSaid(Region region) {
        this.region = region;
    }

    /** The same with what stands already, true as of now. */
    Map<String, List<String>> with(Map<String, List<String>> prefilled, Asking asking, AgencyDesk desk) {
        var known = new HashMap<>(prefilled);
        LocalDateTime now = desk.now().truncatedTo(ChronoUnit.MINUTES);
        known.putIfAbsent(AT, List.of(now.toString()));
        known.putIfAbsent(WrittenEvent.TIME, List.of(now.toLocalTime().toString()));
        List<String> service = known.getOrDefault(SERVICE, List.of());
        region.resources(asking.caller(), asking.purpose()).region().places().stream()
                .filter(places -> places.agency().equals(desk.writer().agency())
                        && service.contains(places.service().name()))
                .findFirst()
                .ifPresent(places -> put(known, places));
        return known;
    }

    private static void put(Map<String, List<String>> known, Resources.Places places) {
        known.putIfAbsent(CAPACITY, List.of(String.valueOf(places.capacity())));
        String skills = places.skills();
        if (skills != null) {
            known.putIfAbsent(SKILLS, List.of(skills));
        }
    }
}
