package care.renkei.query.handover;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What is still open for a person, as the caller may see it.
 *
 * @param position how far the answer goes
 * @param fresh false where the newest consents cannot be confirmed: then only what is the caller's own counts
 * @param freshAt until when everything has been heard
 * @param linked other files of the same person that the caller may know of, and whose handovers are read, too
 * @param issues the most urgent first
 */
public record OpenIssueList(
        DataSubjectId person,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<OpenIssue> issues) {}
