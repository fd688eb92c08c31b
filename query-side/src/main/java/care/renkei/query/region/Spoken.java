package care.renkei.query.region;

import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Words that may be gone with their key. */
final class Spoken {

    private Spoken() {}

    static @Nullable String text(@Nullable Words words) {
        return words == null || words.text().isBlank() ? null : words.text();
    }
}
