package care.renkei.query.timeline;

import care.renkei.query.reading.CursorKey;
import care.renkei.query.search.Sought;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the pages of one search begin; good for the same person, text, filter, purpose and caller. */
record SearchCursor(CursorKey key, TimelineRequest request, Sought sought) {

    Place before() {
        String cursor = request.cursor();
        if (cursor != null) {
            return Place.of(key.open(cursor, context()));
        }
        @Nullable Instant to = request.filter().to();
        return to == null ? Place.END : new Place(to, new UUID(0, 0));
    }

    String next(SearchedRow last) {
        return key.sign(last.place().bytes(), context());
    }

    /** Goes into the signature alone, from which nothing of it can be read. */
    private String context() {
        return String.join(
                "|",
                "search",
                request.person().text(),
                request.filter().code(),
                request.purpose().code(),
                request.caller().toString(),
                sought.binding());
    }
}
