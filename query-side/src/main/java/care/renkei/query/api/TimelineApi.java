package care.renkei.query.api;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Stage;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineFilter;
import care.renkei.query.timeline.TimelinePage;
import care.renkei.query.timeline.TimelineRequest;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's timeline, page by page, newest first. */
@RestController
final class TimelineApi {

    private static final Set<String> PARAMETERS =
            Set.of("from", "to", "asOf", "category", "agency", "stage", "cursor", "limit", "after", "purpose");

    private final Timeline timeline;
    private final ZoneId zone;

    TimelineApi(Timeline timeline, @Value("${renkei.time-zone}") ZoneId zone) {
        this.timeline = timeline;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/timeline")
    TimelinePage timeline(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(PARAMETERS);
        return timeline.page(new TimelineRequest(
                ReadParameters.person(id),
                asking.caller(),
                asking.purpose(),
                filter(asked),
                asked.until("asOf"),
                asked.text("cursor"),
                asked.limit("limit", TimelineRequest.USUAL, TimelineRequest.MOST),
                asked.after(),
                asking.receipt()));
    }

    static TimelineFilter filter(ReadParameters asked) {
        return new TimelineFilter(
                asked.from("from"),
                asked.until("to"),
                asked.all("category", Category::valueOf),
                asked.all("agency", AgencyId::new),
                asked.all("stage", Stage::valueOf));
    }
}
