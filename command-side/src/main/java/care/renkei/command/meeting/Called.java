package care.renkei.command.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.MeetingKind;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.stored.StoredEvent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * How a meeting was called.
 *
 * @param agencies invited, the convener and who holds it together with it among them
 * @param people invited by name, the person where he or she takes part
 * @param family whether family takes part without being named
 */
record Called(
        DataSubjectId person,
        AgencyId convener,
        MeetingKind kind,
        Instant at,
        Set<AgencyId> agencies,
        Set<DataSubjectId> people,
        boolean family) {

    static Called by(StoredEvent event, CaseMeetingScheduled scheduled) {
        var agencies = new HashSet<>(scheduled.invited());
        agencies.addAll(scheduled.coHosts());
        agencies.add(event.source());
        var people = new HashSet<>(scheduled.people());
        if (scheduled.personInvited()) {
            people.add(event.subject());
        }
        return new Called(
                event.subject(),
                event.source(),
                scheduled.kind(),
                scheduled.at(),
                Set.copyOf(agencies),
                Set.copyOf(people),
                scheduled.familyInvited());
    }

    /** Whether an agency, the person, a relative or a supporter is invited. */
    boolean invites(DataSubjectId party) {
        return switch (party.kind()) {
            case AGENCY -> agencies.contains(new AgencyId(party.value()));
            case PERSON -> people.contains(party);
            case RELATIVE -> family || people.contains(party);
            case PRACTITIONER, REGION, REPORTER -> false;
        };
    }
}
