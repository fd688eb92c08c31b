package care.renkei.query.visibility;

import care.renkei.events.TeamRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * An agency of the team.
 *
 * @param from its first day
 */
public record TeamMember(Set<TeamRole> roles, LocalDate from) {

    TeamMember joinedAs(TeamRole role, LocalDate day) {
        EnumSet<TeamRole> all = EnumSet.of(role);
        all.addAll(roles);
        return new TeamMember(all, day.isBefore(from) ? day : from);
    }
}
