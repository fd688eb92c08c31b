package care.renkei.query.persons;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A file, and what the caller is to its person; never {@link Standing#NONE}.
 *
 * @param linked other files of the same person that the caller may know of, too; they have no line of their own
 */
public record KnownFile(
        DataSubjectId person,
        Standing standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Linked> linked) {

    public KnownFile {
        linked = List.copyOf(linked);
    }

    /** Another file of the same person, and what the caller is to them in it. */
    public record Linked(DataSubjectId person, Standing standing) {}
}
