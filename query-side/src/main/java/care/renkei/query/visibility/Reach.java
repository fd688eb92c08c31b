package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a statement names. Corporations, roles and the team become agencies at the moment of the decision, never before.
 *
 * @param corporations whose offices are meant
 * @param named agencies (by their id as data subject), supporters and persons
 * @param teamThen the team when the statement was made
 * @param ended agencies whose case was closed since: a permission does not reach them any more, however it names them
 */
public record Reach(
        Set<DataSubjectId> named,
        Set<CorporationNumber> corporations,
        Set<TeamRole> roles,
        Recipients.Team team,
        Set<DataSubjectId> teamThen,
        Set<DataSubjectId> ended) {

    public Reach {
        // A state that was written before corporations could be named, or cases closed, has none.
        corporations = corporations == null ? Set.of() : corporations;
        ended = ended == null ? Set.of() : ended;
    }

    static Reach of(Recipients recipients, Team teamNow, LocalDate today) {
        var named = new TreeSet<DataSubjectId>(recipients.supporters());
        recipients.agencies().stream().map(AgencyId::subject).forEach(named::add);
        Set<DataSubjectId> then =
                recipients.team() == Recipients.Team.NONE ? Set.of() : new TreeSet<>(teamNow.on(today));
        return new Reach(named, recipients.corporations(), recipients.roles(), recipients.team(), then, Set.of());
    }

    /** Whether a permission reaches the viewer: who has left the team is no longer meant by "the team". */
    boolean permits(DataSubjectId viewer, Team teamNow, LocalDate today) {
        return !ended.contains(viewer) && names(viewer, teamNow, today);
    }

    private boolean names(DataSubjectId viewer, Team teamNow, LocalDate today) {
        return named.contains(viewer)
                || teamNow.corporations().run(corporations, viewer)
                || teamNow.holdsOneOf(roles, viewer, today)
                || switch (team) {
                    case NONE -> false;
                    case AS_IT_IS_NOW -> teamThen.contains(viewer) && teamNow.includes(viewer, today);
                    case AND_THOSE_WHO_JOIN_LATER -> teamNow.includes(viewer, today);
                };
    }

    /** Whether a denial meets the viewer: nobody escapes it by leaving the team. */
    boolean meets(DataSubjectId viewer, Team teamNow, LocalDate today) {
        return named.contains(viewer)
                || teamNow.corporations().run(corporations, viewer)
                || teamNow.holdsOneOf(roles, viewer, today)
                || switch (team) {
                    case NONE -> false;
                    case AS_IT_IS_NOW -> teamThen.contains(viewer);
                    case AND_THOSE_WHO_JOIN_LATER -> teamThen.contains(viewer) || teamNow.includes(viewer, today);
                };
    }

    /** Whether everybody whom this permission reaches today is met by the denial. */
    boolean within(Reach denial, Team teamNow, LocalDate today) {
        var candidates = new HashSet<>(named);
        candidates.addAll(teamNow.members().keySet());
        candidates.addAll(teamNow.corporations().officesOf(corporations));
        for (DataSubjectId viewer : candidates) {
            if (permits(viewer, teamNow, today) && !denial.meets(viewer, teamNow, today)) {
                return false;
            }
        }
        return true;
    }

    /** A narrower reach that replaces this one; "the team as it is" never means more than it did. */
    Reach narrowedTo(Reach other) {
        if (team != Recipients.Team.AS_IT_IS_NOW || other.team == Recipients.Team.NONE) {
            return other.withEnded(ended);
        }
        var both = new TreeSet<>(other.teamThen);
        both.retainAll(teamThen);
        return new Reach(other.named, other.corporations, other.roles, Recipients.Team.AS_IT_IS_NOW, both, ended);
    }

    Reach without(DataSubjectId agency) {
        var all = new TreeSet<>(ended);
        all.add(agency);
        return withEnded(all);
    }

    private Reach withEnded(Set<DataSubjectId> agencies) {
        return new Reach(named, corporations, roles, team, teamThen, agencies);
    }
}
