package care.renkei.query.web.practice;

import java.util.List;

/**
 * Rows of one stage, grouped by what they look at together.
 *
 * @param tally how the rows of the stage stand, those that lead elsewhere among them
 * @param also rows that belong here too and stand at the stage that they lead
 */
public record Section(String code, String stage, Tally tally, List<Group> groups, List<PracticeLine> also) {

    /** Rows of one viewpoint. */
    public record Group(String viewpoint, List<PracticeLine> lines) {}

    boolean empty() {
        return groups.isEmpty() && also.isEmpty();
    }
}
