package care.renkei.query.practice;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.visibility.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which rows of the catalogue a person's care shows evidence for, as far as records are in sight. No number of it says
 * how good anybody is.
 *
 * @param fresh false where only the caller's own may be relied on
 * @param linked other files of the same person whose records count, too; left out where there is none that the caller
 *     may know of
 * @param practices all rows, in the order of the catalogue
 */
public record PracticeMap(
        DataSubjectId person,
        Standing standing,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<Row> practices) {

    /** What can be said of a row. */
    public enum State {
        /** Records in sight evidence it. */
        EVIDENCED,
        /** Nothing of this person does; what agencies or the region do for everybody does. */
        AROUND,
        /** Nothing in sight does yet. */
        OPEN,
        /** An attitude: nothing is looked for. */
        NOT_MEASURED
    }

    /**
     * A row.
     *
     * @param practice id in the catalogue
     * @param evidence the newest few, newest first
     * @param more whether there are earlier ones in sight
     * @param around what agencies and the region do for everybody, newest first
     * @param missing what no record in sight shows, beside or instead of evidence
     */
    public record Row(
            String practice,
            State state,
            List<Evidence> evidence,
            boolean more,
            List<Evidence> around,
            List<Missing> missing) {}

    /**
     * A record that evidences a row.
     *
     * @param imported whether it is history that was brought in: it shows what was done, and brings nothing up
     */
    public record Evidence(UUID event, String type, AgencyId source, Instant occurredAt, boolean imported) {}

    /**
     * Something that a check finds missing.
     *
     * @param code of the check, closed
     * @param ja the sentence in Japanese
     */
    public record Missing(String code, String ja, String en) {}
}
