package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other streams say of one person.
 *
 * @param subjects the person and every relative of the file
 * @param team every membership, past ones too; an agency with several roles has several
 * @param overrides every override, past ones too
 * @param representatives all that were ever appointed
 * @param diedOn null while the person lives
 * @param course applications, handovers, open issues and closed cases; empty where the event is of a stream that asks
 *     for none of them ({@link care.renkei.events.StreamKind})
 */
public record PersonFile(
        DataSubjectId person,
        AgencyId registeredBy,
        Set<DataSubjectId> subjects,
        List<Membership> team,
        List<OpenOverride> overrides,
        List<Representative> representatives,
        @Nullable LocalDate diedOn,
        Course course) {

    /** Where nothing is said of applications, handovers and cases. */
    public PersonFile(
            DataSubjectId person,
            AgencyId registeredBy,
            Set<DataSubjectId> subjects,
            List<Membership> team,
            List<OpenOverride> overrides,
            List<Representative> representatives,
            @Nullable LocalDate diedOn) {
        this(person, registeredBy, subjects, team, overrides, representatives, diedOn, Course.NOTHING);
    }

    /** Of somebody who lives. */
    public PersonFile(
            DataSubjectId person,
            AgencyId registeredBy,
            Set<DataSubjectId> subjects,
            List<Membership> team,
            List<OpenOverride> overrides,
            List<Representative> representatives) {
        this(person, registeredBy, subjects, team, overrides, representatives, null);
    }

    /**
     * An agency is of the team from {@code joinedAt} until {@code leftAt} (null while it is).
     *
     * @param role null for the agency that registered the person and named none
     */
    public record Membership(
            AgencyId agency,
            @Nullable TeamRole role,
            Instant joinedAt,
            @Nullable Instant leftAt) {
        public boolean at(Instant instant) {
            return !instant.isBefore(joinedAt) && (leftAt == null || instant.isBefore(leftAt));
        }
    }

    /** Information may go out without consent from {@code begins} until {@code until}, extended or ended early. */
    public record OpenOverride(
            ThingId override,
            AgencyId invoker,
            Set<AgencyId> recipients,
            Set<Category> categories,
            Instant begins,
            Instant until) {
        public boolean at(Instant instant) {
            return !instant.isBefore(begins) && instant.isBefore(until);
        }
    }

    /** Somebody may act for the person; {@code until} is the last day, null where none is set. */
    public record Representative(
            DataSubjectId who,
            GrantorCapacity capacity,
            boolean jointly,
            Set<Power> powers,
            LocalDate from,
            @Nullable LocalDate until) {
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public PersonFile {
        subjects = Set.copyOf(subjects);
        team = List.copyOf(team);
        overrides = List.copyOf(overrides);
        representatives = List.copyOf(representatives);
    }

    /** The representative of that capacity who was in force on that day and could decide about sharing. */
    public boolean mayDecideAboutSharing(DataSubjectId who, GrantorCapacity capacity, LocalDate day) {
        return mayDecide(who, capacity, Set.of(Power.CONSENT_TO_SHARING), day);
    }

    /** The representative of that capacity who was in force on that day with at least one of the powers. */
    boolean mayDecide(DataSubjectId who, GrantorCapacity capacity, Set<Power> powers, LocalDate day) {
        return livedOn(day)
                && representatives.stream()
                        .anyMatch(representative -> representative.who().equals(who)
                                && representative.capacity() == capacity
                                && representative.powers().stream().anyMatch(powers::contains)
                                && representative.inForceOn(day));
    }

    /** A representative, of whatever capacity, who is in force on that day and may decide about sharing. */
    boolean representsInSharing(DataSubjectId who, LocalDate day) {
        return livedOn(day)
                && representatives.stream()
                        .anyMatch(representative -> representative.who().equals(who)
                                && representative.powers().contains(Power.CONSENT_TO_SHARING)
                                && representative.inForceOn(day));
    }

    /** Every power to act for somebody ends with their death (civil code art. 111, 653 and 834 ff.; for a lawyer to read). */
    private boolean livedOn(LocalDate day) {
        return diedOn == null || !day.isAfter(diedOn);
    }

    public boolean ofTheTeam(AgencyId agency, Instant at) {
        return team.stream().anyMatch(member -> member.agency().equals(agency) && member.at(at));
    }

    /** Whether an override that has not ended opens the file to the agency. */
    public boolean openedTo(AgencyId agency, Instant at) {
        return overrides.stream()
                .anyMatch(open -> open.at(at)
                        && (open.recipients().contains(agency) || open.invoker().equals(agency)));
    }
}
