package care.renkei.query.practice;

import java.time.Instant;
import java.util.List;

/**
 * What the care of all persons of a case load shows evidence for, as far as records are in sight of whoever asks. The
 * reader may look into each of these files; what of one is not in sight is in no number.
 *
 * @param persons whose files were looked into
 * @param fresh false where of one file at least only the reader's own may be relied on
 * @param freshAt until when everything has been heard about all of them
 * @param practices in the order of the catalogue, those that are measured
 */
public record CaseLoad(int persons, boolean fresh, Instant freshAt, List<OfPractice> practices) {

    /**
     * A row.
     *
     * @param evidenced persons with evidence in sight
     * @param asked persons of whom a check says that something is missing
     * @param around whether what agencies or the region do for everybody evidences it
     */
    public record OfPractice(String practice, int evidenced, int asked, boolean around) {}
}
