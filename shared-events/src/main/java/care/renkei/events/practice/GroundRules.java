package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.mark;
import static care.renkei.events.practice.SignRule.markOfSource;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.AgencyId;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.ServiceProfilePublished;
import care.renkei.events.assessment.AssumptionQuestioned;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.choice.ExperienceHeld;
import care.renkei.events.choice.OptionsPresented;
import care.renkei.events.community.CaseStudyHeld;
import care.renkei.events.community.GuidanceIssued;
import care.renkei.events.community.GuidelineAcknowledged;
import care.renkei.events.community.GuidelinePublished;
import care.renkei.events.community.LiaisonMeetingHeld;
import care.renkei.events.community.LiaisonMeetingScheduled;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.TemplateRevised;
import care.renkei.events.community.TrainingHeld;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.contact.FamilyDialogueHeld;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.service.EscalationAccepted;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import java.util.List;
import java.util.Objects;

/** Rows of the ground under all stages, without those of sharing. */
final class GroundRules {

    static final List<SignRule<?>> ALL = List.of(
            every("ENV-00", EscalationAccepted.class),
            when("ENV-01", LiaisonMeetingScheduled.class, LiaisonMeetingScheduled::yearlyPlan),
            every("ENV-01", RegionalIssueDeliberated.class),
            when(
                    "ENV-06",
                    CaseMeetingScheduled.class,
                    called -> !called.coHosts().isEmpty()),
            every("ENV-08", SupportRequested.class),
            every("ENV-08", SupportAnswered.class),
            when("ENV-14", AssumptionQuestioned.class, GroundRules::ofTheFamily),
            when("ENV-19", GuidanceIssued.class, GroundRules::ofAmountsAndServices),
            every("ENV-19", BenefitDecided.class),
            every("ENV-20", OfficeOnboarded.class),
            every("ENV-21", CaseStudyHeld.class),
            every("ENV-22", TemplateRevised.class),
            when("ENV-01", LiaisonMeetingHeld.class, LiaisonMeetingHeld::planned),
            when("ENV-02", LiaisonMeetingHeld.class, GroundRules::othersCame),
            when("ENV-03", AgencyContactMade.class, GroundRules::droppedIn),
            every("ENV-04", AgencyInvited.class),
            every("ENV-04", CareTeamMemberJoined.class),
            every("ENV-05", CareTeamMemberJoined.class),
            every("ENV-05", EcomapUpdated.class),
            when("ENV-06", CaseMeetingHeld.class, GroundRules::ofSeveralAgencies),
            every("ENV-07", ServiceProfilePublished.class),
            when("ENV-07", ReferralReceived.class, referral -> referral.profileRead() != null),
            every("ENV-12", ExperienceHeld.class),
            when("ENV-13", OptionsPresented.class, GroundRules::shown),
            when("ENV-14", FamilyDialogueHeld.class, TransitionRules::ofWhatComes),
            every("ENV-15", GuidelinePublished.class),
            every("ENV-15", GuidelineAcknowledged.class),
            when("ENV-16", TrainingHeld.class, GroundRules::forBeginners),
            when("ENV-17", TrainingHeld.class, GroundRules::practical),
            when("ENV-18", TrainingHeld.class, training -> training.ages().size() > 1),
            every("ENV-21", TrainingHeld.class),
            every("ENV-09", MeetingPackIssued.class),
            markOfSource(Mark.AGENCY_JOINED, CareTeamMemberJoined.class),
            mark(Mark.TIE_FORMAL, CareTeamMemberJoined.class, joined -> true));

    private GroundRules() {}

    static boolean othersCame(LiaisonMeetingHeld held) {
        return held.attendees().stream().anyMatch(agency -> !agency.equals(held.host()));
    }

    static boolean droppedIn(AgencyContactMade contact) {
        return contact.mode() == AgencyContactMade.ContactMode.DROP_IN;
    }

    static boolean ofSeveralAgencies(CaseMeetingHeld held) {
        return held.attendees().stream()
                        .map(CaseMeetingHeld.Attendee::agency)
                        .filter(Objects::nonNull)
                        .map(AgencyId::text)
                        .distinct()
                        .count()
                > 1;
    }

    /** More than one way, and not by talk alone. */
    static boolean shown(OptionsPresented options) {
        return PlanRules.aChoice(options)
                && options.formats().stream().anyMatch(format -> format != OptionsPresented.PresentationFormat.SPOKEN);
    }

    static boolean forBeginners(TrainingHeld training) {
        return training.level() == TrainingHeld.TrainingLevel.BEGINNER
                || training.level() == TrainingHeld.TrainingLevel.FOLLOW_UP;
    }

    static boolean practical(TrainingHeld training) {
        return training.level() == TrainingHeld.TrainingLevel.PRACTICAL || training.abusePrevention();
    }

    static boolean ofTheFamily(AssumptionQuestioned questioned) {
        return questioned.heldBy() == AssumptionQuestioned.AssumptionHolder.PARENT
                || questioned.heldBy() == AssumptionQuestioned.AssumptionHolder.FAMILY;
    }

    static boolean ofAmountsAndServices(GuidanceIssued guidance) {
        return guidance.topic() == GuidanceIssued.GuidanceTopic.BENEFIT_CRITERIA
                || guidance.topic() == GuidanceIssued.GuidanceTopic.SERVICE_CONTENT;
    }
}
