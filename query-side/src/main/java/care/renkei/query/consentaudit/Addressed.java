package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.query.visibility.Team;
import care.renkei.query.visibility.TeamMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom an event speaks of as receiving or not receiving.
 *
 * @param everybody whether it decides about whoever there is, such as a stop of use
 */
record Addressed(List<Recipients> to, boolean everybody) {

    static final Addressed NOBODY = new Addressed(List.of(), false);
    static final Addressed EVERYBODY = new Addressed(List.of(), true);

    static Addressed to(Recipients recipients) {
        return new Addressed(List.of(recipients), false);
    }

    static Addressed to(AgencyId agency) {
        return to(Recipients.agencies(agency));
    }

    static Addressed to(DataSubjectId relative) {
        return to(new Recipients(Set.of(), Set.of(relative), Set.of(), Recipients.Team.NONE));
    }

    static Addressed all(Collection<Addressed> some) {
        var to = new ArrayList<Recipients>();
        some.forEach(one -> to.addAll(one.to));
        return new Addressed(to, some.stream().anyMatch(Addressed::everybody));
    }

    /** Agencies, supporters and persons that are named one by one. */
    Set<DataSubjectId> named() {
        var named = new TreeSet<DataSubjectId>();
        for (Recipients recipients : to) {
            recipients.agencies().forEach(agency -> named.add(agency.subject()));
            named.addAll(recipients.supporters());
        }
        return named;
    }

    /** Corporations of which every office is meant. */
    Set<CorporationNumber> corporations() {
        var all = new TreeSet<CorporationNumber>();
        to.forEach(recipients -> all.addAll(recipients.corporations()));
        return all;
    }

    /** Whether it speaks of this one as the team is. */
    boolean means(DataSubjectId who, Team team) {
        TeamMember member = team.members().get(who);
        return named().contains(who)
                || team.corporations().officesOf(corporations()).contains(who)
                || (member != null
                        && to.stream()
                                .anyMatch(recipients -> recipients.team() != Recipients.Team.NONE
                                        || !Collections.disjoint(recipients.roles(), member.roles())));
    }

    /** Whether it may have spoken of this one, whatever the team was at the time. */
    boolean mayMean(DataSubjectId who) {
        return everybody
                || named().contains(who)
                || (who.kind() == DataSubjectId.Kind.AGENCY
                        && to.stream()
                                .anyMatch(recipients -> recipients.team() != Recipients.Team.NONE
                                        || !recipients.corporations().isEmpty()
                                        || !recipients.roles().isEmpty()));
    }
}
