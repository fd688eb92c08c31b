package care.renkei.query.web.person;

import care.renkei.query.web.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The still header of a person's page, as far as the viewer may see it.
 *
 * @param name as written; a general word where it is not open
 * @param honorific what follows the name; empty where the person said how they are called
 * @param about age and the like, in words
 * @param words "in my words"
 * @param due what comes up, soonest first
 */
public record PersonHead(
        String id,
        String name,
        String honorific,
        @Nullable String reading,
        @Nullable String about,
        @Nullable OwnWords words,
        @Nullable Coordinator coordinator,
        List<Due> due) {

    /** As one speaks of the person. */
    public String called() {
        return name + honorific;
    }

    /** The person's own words, with the record that holds them. */
    public record OwnWords(String text, String when, UUID record) {}

    /** Who coordinates. */
    public record Coordinator(Mark mark, String name) {}

    /** Something that comes up. */
    public record Due(String what, String when, LocalDate on) {}
}
