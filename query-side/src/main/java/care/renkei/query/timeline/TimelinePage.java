package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline, newest first.
 *
 * @param standing what the caller is to the person
 * @param position how far the answer goes: everything before it and nothing behind; of a look back, the newest event
 *     that was known then
 * @param fresh false where the newest consents cannot be confirmed: then only what is the caller's own is shown
 * @param freshAt until when everything has been heard
 * @param linked other files of the same person whose records are among the entries or the numbers; left out where there
 *     is none that the caller may know of
 * @param entries in the order of when it happened
 * @param hidden how many records of the whole file are not shown, by reason, whatever is filtered; empty for callers
 *     who may not know
 * @param next where the following page begins; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelinePage(
        DataSubjectId person,
        Standing standing,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<TimelineEntry> entries,
        Map<Reason, Integer> hidden,
        @Nullable String next) {}
