package care.renkei.query.timeline;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.query.reading.Json;
import care.renkei.query.visibility.Grade;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that is open.
 *
 * @param type wire name of the event
 * @param bases why, one for each data subject of the part in their order
 * @param content the part as it was sent; null where only the structure is open, or the key is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownPart(
        @JsonIgnore String type,
        SubjectKey about,
        Grade grade,
        List<ShownBasis> bases,
        @Nullable Json content) {

    /** The content read, or null where it is closed or of a type that this version does not know. */
    @JsonIgnore
    public @Nullable Part part() {
        EventDescription description = EventCatalogue.standard().find(type);
        Class<? extends Part> record = description == null ? null : description.partFor(about.shape());
        return content == null || record == null ? null : content.as(record);
    }
}
