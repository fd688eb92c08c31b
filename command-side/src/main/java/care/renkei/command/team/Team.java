package care.renkei.command.team;

import care.renkei.command.decision.Pressed;
import care.renkei.events.AgencyId;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was decided about one person's team. The agency that registered the person is of it without a word in this
 * stream.
 *
 * @param invitations open ones; joining answers them
 * @param roles what each agency that joined is in the team
 * @param tasks owner by task; empty while nobody owns it
 * @param closed agencies that ended their work with the person and did not take it up again
 */
record Team(
        Map<AgencyId, Invitation> invitations,
        Map<AgencyId, Set<TeamRole>> roles,
        Map<ThingId, Optional<AgencyId>> tasks,
        Set<AgencyId> closed) {

    /** An agency was asked for a role. */
    record Invitation(TeamRole role, Pressed asked) {}

    static final Team NOBODY = new Team(Map.of(), Map.of(), Map.of(), Set.of());

    Team {
        invitations = Map.copyOf(invitations);
        roles = Map.copyOf(roles);
        tasks = Map.copyOf(tasks);
        closed = Set.copyOf(closed);
    }

    boolean has(AgencyId agency, TeamRole role) {
        return roles.getOrDefault(agency, Set.of()).contains(role);
    }

    boolean ownsTasks(AgencyId agency) {
        return tasks.containsValue(Optional.of(agency));
    }

    Team inviting(AgencyId agency, Invitation invitation) {
        return new Team(with(invitations, agency, invitation), roles, tasks, closed);
    }

    Team joinedBy(AgencyId agency, TeamRole role) {
        var all = java.util.EnumSet.of(role);
        all.addAll(roles.getOrDefault(agency, Set.of()));
        var open = new HashSet<>(closed);
        open.remove(agency);
        return new Team(without(invitations, agency), with(roles, agency, Set.copyOf(all)), tasks, open);
    }

    Team leftBy(AgencyId agency) {
        return new Team(without(invitations, agency), without(roles, agency), tasks, closed);
    }

    /** Leaving follows in an event of its own. */
    Team closedBy(AgencyId agency) {
        var all = new HashSet<>(closed);
        all.add(agency);
        return new Team(invitations, roles, tasks, all);
    }

    Team withTask(ThingId task, Optional<AgencyId> owner) {
        return new Team(invitations, roles, with(tasks, task, owner), closed);
    }

    Team withoutTask(ThingId task) {
        return new Team(invitations, roles, without(tasks, task), closed);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var all = new HashMap<>(map);
        all.put(key, value);
        return all;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        var rest = new HashMap<>(map);
        rest.remove(key);
        return rest;
    }
}
