package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.LifeDomain;
import care.renkei.events.assessment.AbilityAssessed;
import care.renkei.events.assessment.AssessmentRecorded;
import care.renkei.events.assessment.BarrierIdentified;
import care.renkei.events.assessment.CrisisCardWritten;
import care.renkei.events.assessment.DevelopmentAssessed;
import care.renkei.events.assessment.EnvironmentAssessed;
import care.renkei.events.assessment.GapIdentified;
import care.renkei.events.assessment.HypothesisNoted;
import care.renkei.events.assessment.InterpretationAdded;
import care.renkei.events.assessment.NeedIdentified;
import care.renkei.events.assessment.ObservationRecorded;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.assessment.SocialRoleRecorded;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.assessment.StrengthIdentified;
import care.renkei.events.assessment.StressorIdentified;
import care.renkei.events.assessment.SupporterSearched;
import care.renkei.events.assessment.WarningSignIdentified;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.choice.PeerCounsellingHeld;
import care.renkei.events.contact.AccompaniedActivity;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.HospitalAccompanied;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.contact.PreInterviewSheetReceived;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.team.KeyWorkerAssigned;
import java.util.List;

/** Rows of assessment. */
final class AssessmentRules {

    static final List<SignRule<?>> ALL = List.of(
            every("ASM-11", SocialRoleRecorded.class),
            when("ASM-12", SocialRoleRecorded.class, role -> role.setting() != null),
            every("ASM-23", DevelopmentAssessed.class),
            every("ASM-25", HospitalAccompanied.class),
            every("ASM-31", SupporterSearched.class),
            every("ASM-33", EnvironmentAssessed.class),
            every("ASM-39", BarrierIdentified.class),
            when("ASM-00a", WishRecorded.class, AssessmentRules::ofThePerson),
            every("ASM-01", RiskAssessed.class),
            when("ASM-01", CaseMeetingHeld.class, GroundRules::ofSeveralAgencies),
            every("ASM-02", PreInterviewSheetReceived.class),
            when("ASM-03", InterviewHeld.class, AssessmentRules::hearsThePerson),
            when("ASM-04", InterviewHeld.class, AssessmentRules::apart),
            when("ASM-04", WishRecorded.class, WishRecorded::personAlone),
            when("ASM-05", AssessmentRecorded.class, AssessmentRules::grows),
            every("ASM-06", HypothesisNoted.class),
            when("ASM-07", WishRecorded.class, AssessmentRules::ofThePerson),
            every("ASM-08", InterpretationAdded.class),
            when("ASM-08", StatementRecorded.class, IntakeRules::byThePerson),
            when("ASM-09", StatementRecorded.class, statement -> statement.earlier() != null),
            every("ASM-10", AbilityAssessed.class),
            when("ASM-12", StatementRecorded.class, statement -> statement.setting() != null),
            every("ASM-13", AssessmentRecorded.class),
            every("ASM-13", BasicInfoRecorded.class),
            every("ASM-14", GapIdentified.class),
            every("ASM-15", NeedIdentified.class),
            every("ASM-16", HomeVisitMade.class),
            when("ASM-17", ObservationRecorded.class, AssessmentRules::preference),
            when("ASM-18", AssessmentRecorded.class, AssessmentRules::leisure),
            every("ASM-19", StrengthIdentified.class),
            when("ASM-20", HomeVisitMade.class, AssessmentRules::firstByTwo),
            when("ASM-20", OutreachVisitMade.class, AssessmentRules::firstByTwo),
            when("ASM-21", KeyWorkerAssigned.class, KeyWorkerAssigned::personAgreed),
            every("ASM-22", AccompaniedActivity.class),
            every("ASM-24", BasicInfoRecorded.class),
            when("ASM-26", WishRecorded.class, AssessmentRules::forTheLongRun),
            every("ASM-27", PeerCounsellingHeld.class),
            every("ASM-28", RiskAssessed.class),
            every("ASM-28", CrisisCardWritten.class),
            when("ASM-29", GenogramDrawn.class, GenogramDrawn::withPerson),
            when("ASM-30", RelationshipAssessed.class, AssessmentRules::onTwoInterviews),
            when("ASM-31", RelationshipAssessed.class, AssessmentRules::hardTie),
            when("ASM-32", AbilityAssessed.class, AssessmentRules::alone),
            every("ASM-34", RelationshipRecorded.class),
            every("ASM-35", StressorIdentified.class),
            every("ASM-35", CrisisCardWritten.class),
            every("ASM-36", WarningSignIdentified.class),
            every("ASM-36", CrisisCardWritten.class),
            every("ASM-37", StrengthIdentified.class),
            when("ASM-38", StatementRecorded.class, AssessmentRules::chiefComplaint),
            every("ASM-38", InterpretationAdded.class));

    private AssessmentRules() {}

    static boolean ofThePerson(WishRecorded wish) {
        return wish.holder() == WishRecorded.WishHolder.PERSON;
    }

    static boolean forTheLongRun(WishRecorded wish) {
        return ofThePerson(wish) && wish.horizon() == WishRecorded.Horizon.LONG;
    }

    static boolean hearsThePerson(InterviewHeld held) {
        return held.respondent() == InterviewHeld.Respondent.PERSON
                || held.respondent() == InterviewHeld.Respondent.PERSON_AND_FAMILY;
    }

    static boolean apart(InterviewHeld held) {
        return held.personAlone() || held.heardApart();
    }

    static boolean grows(AssessmentRecorded assessment) {
        return assessment.version() > 1 || assessment.status() == AssessmentRecorded.AssessmentStatus.PARTIAL;
    }

    static boolean preference(ObservationRecorded observation) {
        return observation.kind() == ObservationRecorded.ObservationKind.PREFERENCE;
    }

    static boolean leisure(AssessmentRecorded assessment) {
        return assessment.domains().stream().anyMatch(assessed -> assessed.domain() == LifeDomain.LEISURE);
    }

    static boolean firstByTwo(HomeVisitMade visit) {
        return visit.sequenceNo() == 1 && visit.staff().size() > 1;
    }

    static boolean firstByTwo(OutreachVisitMade visit) {
        return visit.sequenceNo() == 1 && visit.staff().size() > 1;
    }

    static boolean onTwoInterviews(RelationshipAssessed assessed) {
        return assessed.basis().size() > 1;
    }

    static boolean hardTie(RelationshipAssessed assessed) {
        return switch (assessed.quality()) {
            case STRAINED, POOR, CUT -> true;
            case GOOD, FAIR -> false;
        };
    }

    static boolean alone(AbilityAssessed ability) {
        return ability.level() == AbilityAssessed.AbilityLevel.ALONE;
    }

    static boolean chiefComplaint(StatementRecorded statement) {
        return statement.kind() == StatementRecorded.StatementKind.CHIEF_COMPLAINT;
    }
}
