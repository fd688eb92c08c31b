package care.renkei.query.web.meeting;

import care.renkei.query.web.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does, or nobody yet.
 *
 * @param mark null while nobody does it
 * @param who in words
 * @param due in words, empty where no day is set
 * @param done in words; null while it is open
 */
public record ActionLine(
        int number,
        String what,
        @Nullable Mark mark,
        String who,
        String due,
        @Nullable String done) {

    public boolean nobody() {
        return mark == null;
    }
}
