package care.renkei.query.web.persons;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One person of the list.
 *
 * @param name as written; a general word where it is not open
 * @param about age and the like, in words
 * @param last what the reader is to the person, in words
 */
public record PersonLine(
        String id,
        String name,
        String honorific,
        @Nullable String reading,
        @Nullable String about,
        String last) {

    static final Comparator<PersonLine> BY_READING =
            Comparator.comparing(line -> line.reading() == null ? line.name() : line.reading());
}
