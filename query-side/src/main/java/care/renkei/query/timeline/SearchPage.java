package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.search.Passage;
import care.renkei.query.visibility.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found in a timeline, newest first. It says nothing of what is closed to the caller, for that is not
 * looked through.
 *
 * @param standing what the caller is to the person
 * @param position how far the answer goes: everything before it and nothing behind
 * @param fresh false where the newest consents cannot be confirmed: then only what is the caller's own is looked through
 * @param freshAt until when everything has been heard
 * @param linked other files of the same person that were looked through, too; left out where there is none that the
 *     caller may know of
 * @param found in the order of when it happened
 * @param next where the following page begins; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
        DataSubjectId person,
        Standing standing,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<Found> found,
        @Nullable String next) {

    /**
     * A record in which all that was sought occurs.
     *
     * @param passages the texts of it in which something is marked; none where the day or the kind of record was sought
     */
    public record Found(TimelineEntry entry, List<Passage> passages) {}
}
