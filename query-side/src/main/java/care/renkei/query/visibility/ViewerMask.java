package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that opens information to one viewer, in the coarse form of the second wall: recipients, categories and
 * periods, without purposes and without narrowing.
 *
 * @param subject whose information; null for everybody's in the file
 * @param viewer an agency, person or relative, or whichever agency is a core centre or an office of a corporation
 * @param allowed one bit per category; a part whose categories are all among them passes
 * @param from first instant, null for ever before
 * @param until the instant after the last, null for ever after
 */
public record ViewerMask(
        @Nullable DataSubjectId subject,
        WallViewer viewer,
        int allowed,
        @Nullable Instant from,
        @Nullable Instant until) {}
