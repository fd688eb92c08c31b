package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.search.Sought;
import care.renkei.query.timeline.SearchPage;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.timeline.TimelineSearch;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks for words in a person's timeline. */
@RestController
final class SearchApi {

    private static final Set<String> PARAMETERS =
            Set.of("from", "to", "category", "agency", "stage", "cursor", "limit", "after", "purpose");

    private final TimelineSearch search;
    private final ZoneId zone;

    SearchApi(TimelineSearch search, @Value("${renkei.time-zone}") ZoneId zone) {
        this.search = search;
        this.zone = zone;
    }

    /** What is looked for stands in the body, never in an address. */
    record Body(@Nullable String text) {

        /** Hides the text from logs and error messages. */
        @Override
        public String toString() {
            return "[text]";
        }
    }

    @PostMapping("/api/persons/{id}/timeline/search")
    SearchPage search(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestBody Body body) {
        var asked = new ReadParameters(parameters, zone).only(PARAMETERS);
        return search.page(
                new TimelineRequest(
                        ReadParameters.person(id),
                        asking.caller(),
                        asking.purpose(),
                        TimelineApi.filter(asked),
                        null,
                        asked.text("cursor"),
                        asked.limit("limit", TimelineRequest.USUAL, TimelineRequest.MOST),
                        asked.after(),
                        asking.receipt()),
                sought(body));
    }

    private static Sought sought(Body body) {
        try {
            return Sought.read(body.text() == null ? "" : body.text());
        } catch (IllegalArgumentException e) {
            throw new BadParameter("text");
        }
    }
}
