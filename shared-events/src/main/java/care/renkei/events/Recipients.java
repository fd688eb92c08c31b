package care.renkei.events;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a statement names. Corporations, roles and the team are expanded to agencies at the moment of the decision.
 *
 * @param agencies agencies by name
 * @param corporations every registered office of these corporations
 * @param supporters people around the person who are named one by one
 * @param roles whoever holds such a role in the team
 * @param team nobody, the team as it is now, or also those who join later
 */
public record Recipients(
        @InClear @Says(en = "Agencies by name.", ja = "名指しした機関。")
        Set<AgencyId> agencies,

        @InClear @Says(en = "Every office of a corporation, by its number.", ja = "法人番号で名指しした法人の、すべての事業所。")
        Set<CorporationNumber> corporations,

        @InClear @Says(en = "Supporters by name.", ja = "名指しした身近な人。")
        Set<DataSubjectId> supporters,

        @InClear @Says(en = "Whoever holds such a role in the team.", ja = "チームでこの役割を担う機関。")
        Set<TeamRole> roles,

        @InClear
        @LeftOutMeans("\"NONE\"")
        @Says(en = "Whether the whole team is meant, and whether later members are.", ja = "チーム全体か、あとから加わる機関も含むか。")
        Team team) {

    /** How far a statement reaches into the team. */
    public enum Team {
        NONE,
        AS_IT_IS_NOW,
        AND_THOSE_WHO_JOIN_LATER
    }

    public Recipients {
        agencies = agencies == null ? Set.of() : new TreeSet<>(agencies);
        corporations = corporations == null ? Set.of() : new TreeSet<>(corporations);
        supporters = supporters == null ? Set.of() : new TreeSet<>(supporters);
        roles = roles == null ? Set.of() : new TreeSet<>(roles);
        team = team == null ? Team.NONE : team;
    }

    /** Without corporations. */
    public Recipients(Set<AgencyId> agencies, Set<DataSubjectId> supporters, Set<TeamRole> roles, Team team) {
        this(agencies, Set.of(), supporters, roles, team);
    }

    public static Recipients agencies(AgencyId... agencies) {
        return new Recipients(Set.of(agencies), Set.of(), Set.of(), Team.NONE);
    }
}
