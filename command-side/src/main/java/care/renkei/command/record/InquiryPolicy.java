package care.renkei.command.record;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.Part;
import care.renkei.events.contact.Grounds;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about asking another agency, and about answering: MON-01. */
final class InquiryPolicy {

    private InquiryPolicy() {}

    static @Nullable Refusal asksSomebodyElse(Submission submission, InquiryMade inquiry) {
        return goesToAnother(submission, inquiry.to());
    }

    /** An answer is a disclosure: it goes to another agency, and carries a basis for each one it is about. */
    static @Nullable Refusal mayBeTold(Submission submission, InquiryAnswered answer) {
        Refusal nobody = goesToAnother(submission, answer.to());
        if (nobody != null) {
            return nobody;
        }
        boolean grounded = submission.event().about().values().stream()
                .map(InquiryPolicy::groundsOf)
                .allMatch(grounds -> grounds != null && areAtHand(submission, grounds));
        return grounded ? null : new RecordRefusal.GroundsMissing();
    }

    private static @Nullable Refusal goesToAnother(Submission submission, AgencyId to) {
        return to.equals(submission.event().source())
                ? new RecordRefusal.AskingOneself()
                : CommonRules.agenciesAreRegistered(submission, List.of(to));
    }

    private static @Nullable Grounds groundsOf(Part part) {
        return switch (part) {
            case InquiryAnswered answer -> answer.grounds();
            case InquiryAnswered.RelativePart relative -> relative.grounds();
            case InquiryAnswered.TogetherPart together -> together.grounds();
            default -> null;
        };
    }

    /** Law, "Basis codes": a consent is named, an override is open, a statute was recorded before. */
    static boolean areAtHand(Submission submission, Grounds grounds) {
        return switch (grounds.basis()) {
            case CONSENT -> !grounds.consents().isEmpty();
            case LIFE_BODY_PROPERTY_27_1_2 -> overrideIsOpen(submission, grounds);
            case INTERNAL_USE, JOINT_USE_27_5 -> true;
            case CHILD_PUBLIC_HEALTH_27_1_3,
                    STATE_COOPERATION_27_1_4,
                    PUBLIC_BODY_69,
                    COUNCIL_89_3,
                    SUPPORT_MEETING_106_6,
                    SUPPORT_MEETING_NEEDY_9,
                    CHILD_COUNCIL_25_2,
                    CHILD_ABUSE_REPORT_6,
                    CHILD_ABUSE_REQUEST_13_4,
                    POLICE_INQUIRY_197_2,
                    DISASTER_49_11 -> grounds.statute() != null;
        };
    }

    private static boolean overrideIsOpen(Submission submission, Grounds grounds) {
        PersonFile file = submission.known().file();
        return file != null
                && file.overrides().stream()
                        .anyMatch(open -> open.override().equals(grounds.override())
                                && open.at(submission.event().occurredAt()));
    }
}
