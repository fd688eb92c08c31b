package care.renkei.command.record;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyKind;
import care.renkei.events.community.CaseStudyHeld;
import care.renkei.events.community.GuidanceIssued;
import care.renkei.events.community.LiaisonMeetingScheduled;
import care.renkei.events.community.ResourceDirectoryUpdated;
import care.renkei.events.community.TrainingHeld;
import org.jspecify.annotations.Nullable;

/** The rules about the ground under single cases, by name. */
final class CommunityPolicy {

    private CommunityPolicy() {}

    /** ENV-21: nobody can be told from it, or somebody agreed; one of the two, said plainly. */
    static @Nullable Refusal nobodyCanBeTold(CaseStudyHeld study) {
        return switch (study.material()) {
            case WITH_CONSENT -> study.consent() == null ? new RecordRefusal.CaseStudyNeedsAConsent() : null;
            case DEIDENTIFIED, INVENTED -> study.consent() == null ? null : new RecordRefusal.CaseStudyNamesSomebody();
        };
    }

    /** ENV-19: what is given, and how much, is explained by those who decide it. */
    static @Nullable Refusal decidesWhatItExplains(Submission submission, GuidanceIssued guidance) {
        AgencyKind kind = submission.known().kindOf(submission.event().source());
        return guidance.topic() != GuidanceIssued.GuidanceTopic.BENEFIT_CRITERIA
                        || CommonRules.isMunicipality(kind)
                        || kind == AgencyKind.PREFECTURE
                ? null
                : new RecordRefusal.CriteriaOfOthers();
    }

    static @Nullable Refusal isStillToCome(Submission submission, LiaisonMeetingScheduled meeting) {
        return meeting.at().isBefore(submission.event().occurredAt()) ? new RecordRefusal.MeetingIsOver() : null;
    }

    /** An agency tells of its own people only. */
    static @Nullable Refusal ownPeopleTookPart(Submission submission, TrainingHeld training) {
        return submission.imported()
                        || training.workers().stream()
                                .allMatch(who -> submission
                                        .known()
                                        .enrolled(who, submission.event().source(), submission.dayItHappened()))
                ? null
                : new CommonRefusal.PractitionerNotEnrolled();
    }

    static @Nullable Refusal countsAddUp(ResourceDirectoryUpdated directory) {
        Integer all = directory.entries();
        Integer some = directory.outsideStatute();
        return all != null && some != null && some > all ? new RecordRefusal.MoreThanTheDirectoryHas() : null;
    }
}
