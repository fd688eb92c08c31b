package care.renkei.query.due;

import care.renkei.events.Answers;
import care.renkei.events.Asks;
import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.contact.AccompaniedActivity;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.HospitalAccompanied;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.events.team.KeyWorkerAssigned;
import java.util.Set;

/** Which events rules are asked of; nothing else of a file is read for them. */
public final class Evidence {

    private static final Set<Class<? extends Content>> OF_RULES = Set.of(
            PlanDrafted.class,
            PlanRevised.class,
            PlanEnded.class,
            MonitoringReported.class,
            IndividualPlanDrafted.class,
            IndividualPlanIssued.class,
            IndividualPlanEvaluated.class,
            BenefitDecided.class,
            BenefitEnded.class,
            HandoverOffered.class,
            HandoverAccepted.class,
            HandoverDeclined.class,
            HandoverWithdrawn.class,
            RiskAssessed.class,
            CaseMeetingHeld.class,
            MeetingActionCompleted.class,
            ProviderVisited.class,
            InterviewHeld.class,
            HomeVisitMade.class,
            OutreachVisitMade.class,
            AccompaniedActivity.class,
            HospitalAccompanied.class,
            PersonRegistered.class,
            PersonDied.class,
            DeathRetracted.class,
            KeyWorkerAssigned.class,
            CareTeamMemberJoined.class,
            CaseClosed.class,
            CaseReopened.class);

    private Evidence() {}

    /** @param type wire name; one that this version does not know is none */
    public static boolean is(String type) {
        EventDescription known = EventCatalogue.standard().find(type);
        return known != null
                && (OF_RULES.contains(known.content())
                        || Asks.class.isAssignableFrom(known.content())
                        || Answers.class.isAssignableFrom(known.content()));
    }
}
