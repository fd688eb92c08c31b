package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.mark;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.assessment.AssessmentRecorded;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.assessment.SummaryWritten;
import care.renkei.events.choice.DecisionSupportMeetingHeld;
import care.renkei.events.choice.DecisionSupported;
import care.renkei.events.choice.OptionsPresented;
import care.renkei.events.contact.Chooser;
import care.renkei.events.contact.FamilyDialogueHeld;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.InterviewScheduled;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.PersonRegistered;
import java.util.List;

/** Rows of intake. */
final class IntakeRules {

    static final List<SignRule<?>> ALL = List.of(
            when("INT-15", DecisionSupportMeetingHeld.class, DecisionSupportMeetingHeld::personPresent),
            every("INT-00", CommunicationSupportSet.class),
            when("INT-01", InterviewScheduled.class, IntakeRules::asThePersonWished),
            when("INT-02", InterviewHeld.class, IntakeRules::withinTheTimeAgreed),
            when("INT-03", InterviewHeld.class, IntakeRules::atEase),
            when("INT-06", StatementRecorded.class, IntakeRules::byThePerson),
            when("INT-06", SummaryWritten.class, SummaryWritten::confirmedByPerson),
            when("INT-08", OptionsPresented.class, IntakeRules::picturesALife),
            when("INT-09", AssessmentRecorded.class, IntakeRules::leavesForLater),
            every("INT-11", OutreachVisitMade.class),
            when("INT-12", OutreachVisitMade.class, visit -> visit.sequenceNo() > 1),
            when("INT-12", HomeVisitMade.class, visit -> visit.sequenceNo() > 1),
            when("INT-13", StatementRecorded.class, IntakeRules::feeling),
            when("INT-14", FamilyDialogueHeld.class, IntakeRules::ofTheBurden),
            every("INT-15", DecisionSupported.class),
            mark(Mark.PERSON_REGISTERED, PersonRegistered.class, registered -> true),
            mark(Mark.INTERVIEW_OVER_TIME, InterviewHeld.class, IntakeRules::overTheTimeAgreed),
            mark(Mark.INTERVIEW_IN_TIME, InterviewHeld.class, IntakeRules::withinTheTimeAgreed),
            mark(Mark.SUMMARY_UNCONFIRMED, SummaryWritten.class, summary -> !summary.confirmedByPerson()),
            mark(Mark.SUMMARY_CONFIRMED, SummaryWritten.class, SummaryWritten::confirmedByPerson));

    private IntakeRules() {}

    static boolean asThePersonWished(InterviewScheduled scheduled) {
        return scheduled.asWished()
                && (scheduled.wishedBy() == Chooser.PERSON || scheduled.wishedBy() == Chooser.TOGETHER);
    }

    static boolean withinTheTimeAgreed(InterviewHeld held) {
        return held.agreedMinutes() != null
                && held.durationMinutes() != null
                && held.durationMinutes() <= held.agreedMinutes();
    }

    static boolean overTheTimeAgreed(InterviewHeld held) {
        return held.agreedMinutes() != null
                && held.durationMinutes() != null
                && held.durationMinutes() > held.agreedMinutes();
    }

    /** Off the direct line, or where the person likes to be. */
    static boolean atEase(InterviewHeld held) {
        return held.placeChosenBy() == Chooser.PERSON
                || held.seating() == InterviewHeld.Seating.SIDE_BY_SIDE
                || held.seating() == InterviewHeld.Seating.DIAGONAL
                || held.seating() == InterviewHeld.Seating.WALKING;
    }

    static boolean byThePerson(StatementRecorded statement) {
        return statement.speaker() == StatementRecorded.Speaker.PERSON;
    }

    static boolean feeling(StatementRecorded statement) {
        return byThePerson(statement) && statement.kind() == StatementRecorded.StatementKind.FEELING;
    }

    static boolean picturesALife(OptionsPresented options) {
        return options.kind() == OptionsPresented.OptionsKind.LIFE_IMAGE;
    }

    static boolean leavesForLater(AssessmentRecorded assessment) {
        return assessment.status() == AssessmentRecorded.AssessmentStatus.PARTIAL
                || !assessment.deferred().isEmpty();
    }

    static boolean ofTheBurden(FamilyDialogueHeld dialogue) {
        return dialogue.topic() == FamilyDialogueHeld.FamilyTopic.BURDEN;
    }
}
