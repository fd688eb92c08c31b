package care.renkei.query.web.sharing;

import java.util.List;

/**
 * An answer in words.
 *
 * @param says yes or no, and the basis or the reason
 * @param ids what a machine or an auditor finds it by: the position, and the things behind the bases
 * @param steps the events that led to it, oldest first
 */
public record ExplanationView(boolean visible, String says, String ids, List<Step> steps) {

    /** One event that led to it. */
    public record Step(String when, String says, String by, String id) {}
}
