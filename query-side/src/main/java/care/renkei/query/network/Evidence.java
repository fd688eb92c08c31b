package care.renkei.query.network;

import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
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
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.IncidentReported;
import care.renkei.events.service.ServiceDelivered;
import care.renkei.events.service.ServiceEnded;
import care.renkei.events.service.ServiceStarted;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events say something of ties. */
final class Evidence {

    /** Kept part by part: few in a life. */
    private static final Set<String> SAID = names(List.of(
            PersonRegistered.class,
            CareTeamMemberJoined.class,
            CareTeamMemberLeft.class,
            AgencyInvited.class,
            KeyWorkerAssigned.class,
            RoleAssigned.class,
            RoleEnded.class,
            RelationshipRecorded.class,
            RelationshipAssessed.class,
            RelationshipEnded.class,
            EcomapUpdated.class,
            GenogramDrawn.class,
            RepresentativeAppointed.class,
            RepresentativeEnded.class,
            ServiceStarted.class,
            ServiceEnded.class,
            SharingExcluded.class));

    /** Kept as two who were in touch, and when: many. */
    private static final Set<String> TOUCHING = names(List.of(
            HomeVisitMade.class,
            OutreachVisitMade.class,
            AccompaniedActivity.class,
            InterviewHeld.class,
            ContactAttempted.class,
            ReassuranceGiven.class,
            FamilyDialogueHeld.class,
            AgencyContactMade.class,
            ReferralReceived.class,
            PeerCounsellingHeld.class,
            CaseMeetingHeld.class,
            ServiceDelivered.class,
            ConcernRaised.class,
            IncidentReported.class,
            HospitalAccompanied.class,
            ProviderVisited.class,
            AdministrationConsulted.class,
            AdvocacyMade.class,
            InquiryMade.class,
            InquiryAnswered.class,
            DecisionSupportMeetingHeld.class));

    private Evidence() {}

    private static Set<String> names(List<Class<? extends Content>> contents) {
        return contents.stream()
                .map(content -> EventCatalogue.standard().of(content).eventName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param type without version */
    static boolean isSaid(String type) {
        return SAID.contains(type);
    }

    /** @param type without version */
    static boolean touches(String type) {
        return TOUCHING.contains(type);
    }

    static boolean is(String type) {
        return isSaid(type) || touches(type);
    }
}
