package care.renkei.query.web.meeting;

import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a table, or invited to one.
 *
 * @param id as the address names them
 * @param role e.g. that they lead the meeting; null where there is nothing to say
 * @param answer what they answered, in words; null while they have not
 */
public record Seat(
        String id,
        Mark mark,
        String name,
        @Nullable String role,
        @Nullable String answer,
        boolean coming) {

    /** So many of whom no more than this may be said. */
    Seat of(int many, PageWords words) {
        return new Seat(id, mark, words.say("meeting.alike", name, many), role, answer, coming);
    }
}
