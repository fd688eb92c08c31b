package care.renkei.query.web.persons;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the list.
 *
 * @param name as written; a general word where it is not open
 * @param about age and the like, in words
 * @param last what the reader is to the person, in words
 * @param linked other files of the same person, in which the reader is something to them, too
 */
public record PersonLine(
        String id,
        String name,
        String honorific,
        @Nullable String reading,
        @Nullable String about,
        String last,
        List<LinkedFile> linked) {

    /**
     * Another file of the same person.
     *
     * @param last what the reader is to the person in it, in words
     */
    record LinkedFile(String id, String last) {}

    static final Comparator<PersonLine> BY_READING =
            Comparator.comparing(line -> line.reading() == null ? line.name() : line.reading());
}
