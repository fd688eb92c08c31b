package care.renkei.query.web.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.web.person.Shown;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which agencies were asked to join and have not answered yet. */
final class Invitations {

    private Invitations() {}

    /**
     * To this file; who is asked to join another one of the same person is a matter of that one.
     *
     * @param newestFirst records in sight, those of the team among them
     */
    static Set<AgencyId> open(List<Shown> newestFirst) {
        var open = new TreeSet<AgencyId>();
        for (Shown shown : newestFirst.reversed()) {
            if (shown.file() != null) {
                continue;
            }
            for (var part : shown.parts().values()) {
                switch (part) {
                    case AgencyInvited invited -> open.add(invited.agency());
                    case CareTeamMemberJoined joined -> open.remove(shown.source());
                    default -> {
                        // says nothing of an invitation
                    }
                }
            }
        }
        return open;
    }
}
