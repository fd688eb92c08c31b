package care.renkei.query.web.handover;

import care.renkei.query.handover.OpenIssue;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.telling.Readings;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open issue on the page.
 *
 * @param record where it was said, for its place in the record
 * @param domain which part of life
 * @param what is open, or that the words are closed
 * @param due by when, or null
 * @param owner who carries it
 * @param imported whether it was first said in history that was brought in
 * @param state that it waits for an answer, or was declined by whom and why; null where neither
 */
record IssueLine(
        UUID record,
        String domain,
        String what,
        @Nullable String proposal,
        @Nullable String due,
        String owner,
        boolean imported,
        @Nullable String state) {

    static IssueLine of(OpenIssue issue, InSight inSight) {
        Readings readings = inSight.readings();
        var words = inSight.speech().words();
        LocalDate due = issue.due();
        return new IssueLine(
                issue.record(),
                readings.of(issue.domain()),
                issue.what() == null ? words.say("issue.closed") : issue.what(),
                issue.proposal(),
                due == null
                        ? null
                        : words.say("issue.due", inSight.speech().days().day(due)),
                words.say("issue.owner", readings.of(issue.owner())),
                issue.imported(),
                state(issue, inSight));
    }

    private static @Nullable String state(OpenIssue issue, InSight inSight) {
        Readings readings = inSight.readings();
        var words = inSight.speech().words();
        if (issue.waitsFor() != null) {
            return words.say("issue.waits", readings.of(issue.waitsFor()));
        }
        if (issue.declinedBy() == null) {
            return null;
        }
        String who = readings.of(issue.declinedBy());
        return issue.whyDeclined() == null
                ? words.say("issue.declined", who)
                : words.say("issue.declined.why", who, issue.whyDeclined());
    }
}
