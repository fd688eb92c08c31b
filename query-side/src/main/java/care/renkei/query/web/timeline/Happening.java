package care.renkei.query.web.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that stands in a lane of the picture. */
public sealed interface Happening {

    /** Key of the {@link Lane}. */
    String lane();

    LocalDate from();

    /**
     * A contact or a word.
     *
     * @param open planned, or tried in vain
     * @param label a few words, or null
     */
    record Point(
            String lane,
            LocalDate from,
            boolean open,
            @Nullable String label,
            UUID record) implements Happening {}

    /** A service or a plan that goes on; without an end it reaches the edge. */
    record Span(String lane, LocalDate from, @Nullable LocalDate until, boolean planned, String label)
            implements Happening {}

    /** What the person allowed the agency of this lane. */
    record Band(String lane, LocalDate from, @Nullable LocalDate until, Kind kind) implements Happening {

        /** Class of the stylesheet. */
        public enum Kind {
            FULL,
            NARROW,
            NO
        }
    }

    /** Life at risk. */
    record Alarm(String lane, LocalDate from, UUID record) implements Happening {}
}
