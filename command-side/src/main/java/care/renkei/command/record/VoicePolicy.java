package care.renkei.command.record;

import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.PreInterviewSheetReceived;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Principle 1: the person's words are kept apart from those of the family, and each stands under its own name. */
final class VoicePolicy {

    private VoicePolicy() {}

    /** ASM-02: a sheet each for the person and the family, never merged. */
    static @Nullable Refusal sheetIsOnesOwn(Submission submission) {
        long subjects = submission.event().about().keySet().stream()
                .flatMap(about -> about.subjects().stream())
                .distinct()
                .count();
        if (subjects > 1) {
            return new RecordRefusal.SheetsMerged();
        }
        return eachUnderItsName(submission) ? null : new RecordRefusal.SheetUnderAnotherName();
    }

    /** PLN-04, ASM-04: the person's wish is the person's, the family's is theirs. */
    static @Nullable Refusal wishIsOnesOwn(Submission submission) {
        return eachUnderItsName(submission) ? null : new RecordRefusal.WishUnderAnotherName();
    }

    private static boolean eachUnderItsName(Submission submission) {
        return submission.event().about().entrySet().stream().allMatch(VoicePolicy::underItsName);
    }

    private static boolean underItsName(Map.Entry<SubjectKey, Part> part) {
        boolean persons = part.getKey().subjects().getFirst().kind() == DataSubjectId.Kind.PERSON;
        return switch (part.getValue()) {
            case PreInterviewSheetReceived sheet ->
                persons == (sheet.respondent() == PreInterviewSheetReceived.SheetRespondent.PERSON);
            case WishRecorded wish -> persons == (wish.holder() == WishRecorded.WishHolder.PERSON);
            default -> true;
        };
    }
}
