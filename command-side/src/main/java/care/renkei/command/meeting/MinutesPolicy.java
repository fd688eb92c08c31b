package care.renkei.command.meeting;

import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MinutesCorrected;
import org.jspecify.annotations.Nullable;

/** The rules about minutes and what they decided, by name. */
final class MinutesPolicy {

    private MinutesPolicy() {}

    static @Nullable Refusal correctsSomething(MinutesCorrected corrected) {
        return corrected.decisions().isEmpty()
                        && corrected.personsWords() == null
                        && corrected.discussion() == null
                        && corrected.remaining() == null
                ? new MeetingRefusal.NothingCorrected()
                : null;
    }

    /** Each decision corrected is one of the minutes, or the next. */
    static @Nullable Refusal correctsWhatIsThere(Meeting meeting, MinutesCorrected corrected) {
        int decisions = meeting instanceof Meeting.Held held ? held.owners().size() : 0;
        for (MinutesCorrected.CorrectedDecision decision : corrected.decisions()) {
            if (decision.number() > decisions + 1) {
                return new MeetingRefusal.DecisionNotInTheMinutes();
            }
            decisions = Math.max(decisions, decision.number());
        }
        return null;
    }

    static @Nullable Refusal wasDecided(Meeting meeting, int number) {
        return meeting instanceof Meeting.Held held && number <= held.owners().size()
                ? null
                : new MeetingRefusal.DecisionNotInTheMinutes();
    }

    /** What an agency took on, that agency says is done; what nobody or the person took on, whoever serves the person. */
    static @Nullable Refusal isOfItsOwner(Submission submission, Meeting meeting, MeetingActionCompleted completed) {
        AgencyId source = submission.event().source();
        return meeting instanceof Meeting.Held held
                        && held.owners()
                                .get(completed.number() - 1)
                                .orElse(source)
                                .equals(source)
                ? null
                : new MeetingRefusal.NotTheOwner();
    }

    static @Nullable Refusal isCompletedOnce(Meeting meeting, MeetingActionCompleted completed) {
        return meeting instanceof Meeting.Held held && held.done().contains(completed.number())
                ? new MeetingRefusal.ActionAlreadyCompleted()
                : null;
    }
}
