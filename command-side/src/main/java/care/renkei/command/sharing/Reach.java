package care.renkei.command.sharing;

import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a statement reaches: decisions, 18 expands corporations, roles and "the team" to agencies at the moment of the
 * statement.
 *
 * @param moment when the statement was made
 */
record Reach(Recipients recipients, Instant moment) {

    boolean nobody() {
        return recipients.agencies().isEmpty()
                && recipients.corporations().isEmpty()
                && recipients.supporters().isEmpty()
                && recipients.roles().isEmpty()
                && recipients.team() == Recipients.Team.NONE;
    }

    Set<DataSubjectId> supporters() {
        return recipients.supporters();
    }

    /** Whether who joins after the statement is meant too. */
    boolean grows() {
        return recipients.team() == Recipients.Team.AND_THOSE_WHO_JOIN_LATER;
    }

    /** The agencies that it has reached until {@code now}; those who left since are among them. */
    SortedSet<AgencyId> agencies(Submission submission) {
        var agencies = new TreeSet<>(recipients.agencies());
        for (CorporationNumber corporation : recipients.corporations()) {
            agencies.addAll(submission.known().officesOf(corporation));
        }
        for (PersonFile.Membership member : Subjects.file(submission).team()) {
            if (reaches(member, submission.now())) {
                agencies.add(member.agency());
            }
        }
        return agencies;
    }

    private boolean reaches(PersonFile.Membership member, Instant now) {
        if (member.at(moment)) {
            TeamRole role = member.role();
            return recipients.team() != Recipients.Team.NONE
                    || (role != null && recipients.roles().contains(role));
        }
        boolean later = member.joinedAt().isAfter(moment) && !member.joinedAt().isAfter(now);
        return later && grows();
    }

    /** Inclusion, with both expanded. */
    boolean within(Reach other, Submission submission) {
        return (!grows() || other.grows())
                && other.recipients.corporations().containsAll(recipients.corporations())
                && other.agencies(submission).containsAll(agencies(submission))
                && other.supporters().containsAll(supporters());
    }

    boolean meets(Reach other, Submission submission) {
        var common = agencies(submission);
        common.retainAll(other.agencies(submission));
        return !common.isEmpty()
                || (grows() && other.grows())
                || supporters().stream().anyMatch(other.supporters()::contains);
    }
}
