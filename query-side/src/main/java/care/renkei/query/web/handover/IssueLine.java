package care.renkei.query.web.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.handover.OpenIssue;
import care.renkei.query.web.Option;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.record.FormAddress;
import care.renkei.query.web.telling.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param deeds what the reader may do about it
 */
record IssueLine(
        UUID record,
        String domain,
        String what,
        @Nullable String proposal,
        @Nullable String due,
        String owner,
        boolean imported,
        @Nullable String state,
        List<Option> deeds) {

    /** @param own the reader's agency; null where the reader is nobody's practitioner */
    static IssueLine of(OpenIssue issue, InSight inSight, @Nullable AgencyId own) {
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
                state(issue, inSight),
                deeds(issue, inSight, own));
    }

    /** Who was asked takes it on or does not; who carries it says that it is open no more, or takes back what waits. */
    private static List<Option> deeds(OpenIssue issue, InSight inSight, @Nullable AgencyId own) {
        // What is said of it is said in the file in which it stands.
        DataSubjectId person = issue.file() == null ? inSight.page().person() : issue.file();
        if (own == null) {
            return List.of();
        }
        if (own.equals(issue.waitsFor())) {
            var handover = Map.of("handover", issue.handover());
            return List.of(
                    deed(person, "handover.handover-accepted", handover, "issue.accept", inSight),
                    deed(person, "handover.handover-declined", handover, "issue.decline", inSight));
        }
        if (!own.equals(issue.owner())) {
            return List.of();
        }
        var deeds = new ArrayList<Option>();
        deeds.add(deed(
                person,
                "handover.open-issue-settled",
                Map.of("handover", issue.handover(), "issue", issue.issue()),
                "issue.settle",
                inSight));
        if (issue.waitsFor() != null) {
            deeds.add(deed(
                    person,
                    "handover.handover-withdrawn",
                    Map.of("handover", issue.handover()),
                    "issue.withdraw",
                    inSight));
        }
        return deeds;
    }

    private static Option deed(DataSubjectId person, String type, Map<String, ?> known, String says, InSight inSight) {
        return new Option(
                FormAddress.of(person, type, known), inSight.speech().words().say(says));
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
