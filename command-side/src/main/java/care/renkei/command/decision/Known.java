package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts of other streams, read from lookup tables before the decision; see the package's table.
 *
 * @param agencies kinds of those registered among the source and the agencies that the event names ({@link Mentions})
 * @param corporations of every agency that has one; empty where the event is not about sharing
 * @param enrolments of every practitioner whom the event names, at any agency, past ones too
 * @param referral the referral that a registration rests on; null where it names none or an unknown one
 * @param request what the event answers; null where it answers nothing, or something unknown
 * @param file the person's file; null where the event has no person, or the person is unknown
 * @param beyond what is asked beyond it
 */
public record Known(
        Map<AgencyId, AgencyKind> agencies,
        Map<AgencyId, CorporationNumber> corporations,
        List<Enrolment> enrolments,
        @Nullable Referral referral,
        @Nullable Request request,
        @Nullable PersonFile file,
        Beyond beyond) {

    /** Where nothing is asked beyond the person's file. */
    public Known(
            Map<AgencyId, AgencyKind> agencies,
            Map<AgencyId, CorporationNumber> corporations,
            List<Enrolment> enrolments,
            @Nullable Referral referral,
            @Nullable Request request,
            @Nullable PersonFile file) {
        this(agencies, corporations, enrolments, referral, request, file, Beyond.NOTHING);
    }

    /** The same with what is found beyond the person's file. */
    public Known with(Beyond found) {
        return new Known(agencies, corporations, enrolments, referral, request, file, found);
    }

    /** A practitioner acts for an agency from {@code from} to {@code until} (the last day; null while it goes on). */
    public record Enrolment(
            DataSubjectId practitioner,
            AgencyId agency,
            LocalDate from,
            @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Who was described to whom before there was a file; {@code identity} is the id that the file takes over. */
    public record Referral(UUID event, DataSubjectId identity, AgencyId sentBy, AgencyId sentTo) {}

    /**
     * Something that was asked: a concern, a complaint, a request for help.
     *
     * @param type which event asked, without version
     * @param to who is asked; where empty, everybody of the person's team
     * @param person whom it is about; null where it is about nobody
     */
    public record Request(
            UUID event,
            EventName type,
            AgencyId by,
            Set<AgencyId> to,
            @Nullable DataSubjectId person) {
        public Request {
            to = Set.copyOf(to);
        }
    }

    public Known {
        agencies = Map.copyOf(agencies);
        corporations = Map.copyOf(corporations);
        enrolments = List.copyOf(enrolments);
    }

    public @Nullable AgencyKind kindOf(AgencyId agency) {
        return agencies.get(agency);
    }

    /** An agency of the team, the municipality, or one to which an open override opens the file. */
    public boolean mayWriteAbout(AgencyId agency, Instant now) {
        return serves(agency, now) || (file != null && file.openedTo(agency, now));
    }

    /** An agency of the team, or the municipality; an override opens the file, it does not make a member. */
    public boolean serves(AgencyId agency, Instant now) {
        return file != null && (file.ofTheTeam(agency, now) || CommonRules.isMunicipality(kindOf(agency)));
    }

    /** Every office of the corporation. */
    public Set<AgencyId> officesOf(CorporationNumber corporation) {
        return corporations.entrySet().stream()
                .filter(office -> office.getValue().equals(corporation))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether both belong to one corporation; nobody is known to where its number is not. */
    public boolean sameCorporation(AgencyId one, AgencyId other) {
        CorporationNumber corporation = corporations.get(one);
        return corporation != null && corporation.equals(corporations.get(other));
    }

    /** Whether the practitioner acted for the agency on that day. */
    public boolean enrolled(DataSubjectId practitioner, AgencyId agency, LocalDate day) {
        return enrolments.stream()
                .anyMatch(enrolment -> enrolment.practitioner().equals(practitioner)
                        && enrolment.agency().equals(agency)
                        && enrolment.covers(day));
    }
}
