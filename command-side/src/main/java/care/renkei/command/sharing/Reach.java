package care.renkei.command.sharing;

import care.renkei.command.decision.PersonFile;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a statement reaches: decisions, 18 expands roles and "the team" to agencies at the moment of the statement.
 *
 * @param moment when the statement was made
 */
record Reach(Recipients recipients, Instant moment) {

    boolean nobody() {
        return recipients.agencies().isEmpty()
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
    SortedSet<AgencyId> agencies(PersonFile file, Instant now) {
        var agencies = new TreeSet<>(recipients.agencies());
        for (PersonFile.Membership member : file.team()) {
            if (reaches(member, now)) {
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
    boolean within(Reach other, PersonFile file, Instant now) {
        return (!grows() || other.grows())
                && other.agencies(file, now).containsAll(agencies(file, now))
                && other.supporters().containsAll(supporters());
    }

    boolean meets(Reach other, PersonFile file, Instant now) {
        var common = agencies(file, now);
        common.retainAll(other.agencies(file, now));
        return !common.isEmpty()
                || (grows() && other.grows())
                || supporters().stream().anyMatch(other.supporters()::contains);
    }
}
