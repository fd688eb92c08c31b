package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.TeamRole;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The agencies around one person, by their id as data subject.
 *
 * @param corporations whose offices statements may mean; asked anew for every decision, never stored
 */
public record Team(@JsonValue SortedMap<DataSubjectId, TeamMember> members, Corporations corporations) {

    static final Team EMPTY = new Team(new TreeMap<>());

    @JsonCreator
    Team(SortedMap<DataSubjectId, TeamMember> members) {
        this(members, Corporations.NONE);
    }

    Team knowing(Corporations others) {
        return new Team(members, others);
    }

    boolean includes(DataSubjectId agency, LocalDate today) {
        TeamMember member = members.get(agency);
        return member != null && !today.isBefore(member.from());
    }

    boolean holdsOneOf(Set<TeamRole> roles, DataSubjectId agency, LocalDate today) {
        if (roles.isEmpty()) {
            return false;
        }
        TeamMember member = members.get(agency);
        return member != null && !today.isBefore(member.from()) && anyOf(roles, member.roles());
    }

    private static boolean anyOf(Set<TeamRole> some, Set<TeamRole> others) {
        for (TeamRole role : some) {
            if (others.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Everybody of the team on that day. */
    Set<DataSubjectId> on(LocalDate today) {
        var present = new HashSet<DataSubjectId>();
        members.forEach((agency, member) -> {
            if (!today.isBefore(member.from())) {
                present.add(agency);
            }
        });
        return present;
    }

    Team joined(DataSubjectId agency, @Nullable TeamRole role, LocalDate from) {
        var next = new TreeMap<>(members);
        TeamMember member = next.getOrDefault(agency, new TeamMember(Set.of(), from));
        next.put(agency, role == null ? member : member.joinedAs(role, from));
        return new Team(next, corporations);
    }

    Team left(DataSubjectId agency) {
        var next = new TreeMap<>(members);
        next.remove(agency);
        return new Team(next, corporations);
    }
}
