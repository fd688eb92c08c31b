package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.choice.DecisionSupportMeetingHeld;
import care.renkei.events.choice.PeerCounsellingHeld;
import care.renkei.events.contact.AccompaniedActivity;
import care.renkei.events.contact.AdministrationConsulted;
import care.renkei.events.contact.AdvocacyMade;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.contact.ContactAttempted;
import care.renkei.events.contact.FamilyDialogueHeld;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.HospitalAccompanied;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.contact.ReassuranceGiven;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.IncidentReported;
import care.renkei.events.service.ServiceDelivered;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds who was in touch in the facts of an event. */
final class TouchesFound {

    private final Set<Touch> touches = new LinkedHashSet<>();
    private final DataSubjectId source;
    private final DataSubjectId person;
    private final @Nullable DataSubjectId practitioner;

    TouchesFound(DataSubjectId source, DataSubjectId person, @Nullable DataSubjectId practitioner) {
        this.source = source;
        this.person = person;
        this.practitioner = practitioner;
    }

    Set<Touch> touches() {
        return touches;
    }

    void in(Content content, List<DataSubjectId> about) {
        switch (content) {
            case HomeVisitMade visit -> met(visit.staff());
            case OutreachVisitMade visit -> {
                if (visit.outcome() != OutreachVisitMade.OutreachOutcome.NOT_MET) {
                    met(visit.staff());
                }
            }
            case AccompaniedActivity activity -> met(activity.staff());
            case InterviewHeld interview -> {
                if (interview.personPresent()) {
                    metByAuthor();
                }
                contact(source, interview.party());
            }
            case ContactAttempted attempt -> attempted(attempt);
            case ReassuranceGiven told -> {
                if (told.to() != ReassuranceGiven.Reassured.FAMILY) {
                    metByAuthor();
                }
            }
            case FamilyDialogueHeld talk -> {
                talk.with().forEach(relative -> contact(source, relative));
                about.stream()
                        .filter(subject -> subject.kind() == DataSubjectId.Kind.RELATIVE)
                        .forEach(relative -> contact(source, relative));
                if (talk.personPresent()) {
                    metByAuthor();
                }
            }
            case PeerCounsellingHeld counselling -> {
                metByAuthor();
                if (counselling.counselled() == PeerCounsellingHeld.Counselled.PERSON) {
                    contact(counselling.peer(), person);
                }
            }
            case ServiceDelivered service -> metByAuthor();
            case AgencyContactMade made -> agencies(List.of(made.to()));
            case ConcernRaised concern -> agencies(concern.to());
            case IncidentReported incident -> agencies(incident.reportedTo());
            case ReferralReceived referral -> {
                AgencyId from = referral.from();
                add(from == null ? person : from.subject(), referral.to().subject(), Way.REFERRAL);
            }
            case HospitalAccompanied visit -> {
                met(visit.staff());
                AgencyId facility = visit.facility();
                if (facility != null) {
                    agencies(List.of(facility));
                }
            }
            case ProviderVisited visit -> {
                agencies(List.of(visit.provider()));
                if (visit.metPerson()) {
                    met(visit.staff());
                }
            }
            case AdministrationConsulted consulted -> agencies(List.of(consulted.to()));
            case AdvocacyMade advocacy -> spokenTo(advocacy);
            case InquiryMade inquiry -> agencies(List.of(inquiry.to()));
            case InquiryAnswered answer -> agencies(List.of(answer.to()));
            case DecisionSupportMeetingHeld meeting -> {
                agencies(meeting.agencies());
                if (meeting.personPresent()) {
                    metByAuthor();
                    meeting.supporters().forEach(one -> contact(one, person));
                }
            }
            case CaseMeetingHeld meeting -> sat(meeting);
            default -> {
                // brings nobody together
            }
        }
    }

    private void met(Collection<DataSubjectId> staff) {
        contact(source, person);
        staff.forEach(one -> contact(one, person));
    }

    private void metByAuthor() {
        contact(source, person);
        contact(practitioner, person);
    }

    private void attempted(ContactAttempted attempt) {
        if (attempt.outcome() != ContactAttempted.AttemptOutcome.REACHED) {
            return;
        }
        if (attempt.target() == ContactAttempted.ContactTarget.PERSON) {
            metByAuthor();
        }
        contact(source, attempt.party());
        AgencyId agency = attempt.agency();
        if (agency != null) {
            agencies(List.of(agency));
        }
    }

    private void spokenTo(AdvocacyMade advocacy) {
        advocacy.with().forEach(relative -> contact(source, relative));
        AgencyId agency = advocacy.agency();
        if (agency != null) {
            agencies(List.of(agency));
        }
        if (advocacy.personPresent()) {
            metByAuthor();
        }
    }

    private void agencies(Collection<AgencyId> others) {
        others.forEach(agency -> contact(source, agency.subject()));
    }

    /** Agencies meet each other, whoever else is there; the person meets them where present. */
    private void sat(CaseMeetingHeld meeting) {
        var agencies = new TreeSet<DataSubjectId>();
        for (CaseMeetingHeld.Attendee attendee : meeting.attendees()) {
            AgencyId agency = attendee.agency();
            if (agency != null) {
                agencies.add(agency.subject());
            }
            if (meeting.personPresent() && attendee.party() != null) {
                add(attendee.party(), person, Way.MEETING);
            }
        }
        for (DataSubjectId agency : agencies) {
            if (meeting.personPresent()) {
                add(agency, person, Way.MEETING);
            }
            agencies.tailSet(agency, false).forEach(later -> add(agency, later, Way.MEETING));
        }
    }

    private void contact(@Nullable DataSubjectId one, @Nullable DataSubjectId other) {
        if (one != null && other != null) {
            add(one, other, Way.CONTACT);
        }
    }

    private void add(DataSubjectId one, DataSubjectId other, Way way) {
        if (!Objects.equals(one, other)) {
            touches.add(new Touch(one, other, way));
        }
    }
}
