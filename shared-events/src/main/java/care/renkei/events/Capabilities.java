package care.renkei.events;

import care.renkei.events.advice.AdviceEvent;
import care.renkei.events.agency.AgencyEvent;
import care.renkei.events.assessment.AssessmentEvent;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.choice.ChoiceEvent;
import care.renkei.events.community.CommunityEvent;
import care.renkei.events.contact.ContactEvent;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.service.ServiceEvent;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.team.TeamEvent;
import care.renkei.events.telling.TellingEvent;
import java.util.List;

/** The capabilities whose sealed interfaces make up the catalogue. */
final class Capabilities {

    static final List<Class<? extends Content>> ALL = List.of(
            ContactEvent.class,
            AssessmentEvent.class,
            ChoiceEvent.class,
            ServiceEvent.class,
            CommunityEvent.class,
            AmendmentEvent.class,
            PersonEvent.class,
            SharingEvent.class,
            OverrideEvent.class,
            TeamEvent.class,
            MeetingEvent.class,
            PlanEvent.class,
            BenefitEvent.class,
            HandoverEvent.class,
            AgencyEvent.class,
            TellingEvent.class,
            AdviceEvent.class);

    /** Kept apart from all others; nothing ordinary knows them. */
    static final List<Class<? extends Content>> SEALED = List.of(ProtectionEvent.class);

    private Capabilities() {}
}
