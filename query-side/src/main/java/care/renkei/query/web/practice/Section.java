package care.renkei.query.web.practice;

import java.util.List;

/** Rows of one stage, grouped by what they look at together. */
public record Section(String code, String stage, List<Group> groups) {

    /** Rows of one viewpoint. */
    public record Group(String viewpoint, List<PracticeLine> lines) {}
}
