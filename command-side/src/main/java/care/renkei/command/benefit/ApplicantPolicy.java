package care.renkei.command.benefit;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may apply, and appeal, by name of the rule. */
final class ApplicantPolicy {

    private ApplicantPolicy() {}

    /** Child welfare act: the guardian of a child applies; the comprehensive support act asks the same below 18. */
    static boolean isOfAChild(GrantorCapacity capacity) {
        return switch (capacity) {
            case PARENTAL_AUTHORITY, MINOR_GUARDIAN -> true;
            case SELF, SELF_WITH_SUPPORT, ADULT_GUARDIAN, CURATOR, ASSISTANT, VOLUNTARY_GUARDIAN -> false;
        };
    }

    /** The person, unless a guardian stands for the child; else whoever had the power on that day. */
    static @Nullable Refusal mayApply(Submission submission, Grantor applicant) {
        if (submission.imported()) {
            return null;
        }
        LocalDate day = submission.dayItHappened();
        List<Representative> representatives = representatives(submission);
        return switch (applicant.capacity()) {
            case SELF, SELF_WITH_SUPPORT -> {
                if (!applicant.who().equals(submission.event().subject())) {
                    yield new CommonRefusal.GrantorWithoutPower();
                }
                boolean child =
                        representatives.stream().anyMatch(one -> isOfAChild(one.capacity()) && one.inForceOn(day));
                yield child ? new BenefitRefusal.GuardianApplies() : null;
            }
            case PARENTAL_AUTHORITY, MINOR_GUARDIAN -> guardian(representatives, applicant, day);
            case ADULT_GUARDIAN, CURATOR, ASSISTANT, VOLUNTARY_GUARDIAN ->
                representatives.stream()
                                .anyMatch(one -> isThis(one, applicant)
                                        && one.powers().contains(Power.BENEFIT_APPLICATION)
                                        && one.inForceOn(day))
                        ? null
                        : new CommonRefusal.GrantorWithoutPower();
        };
    }

    /**
     * Domain: at 18 the applicant changes; what was decided for the guardian ends there too. The ministry's answers on
     * benefit decisions let it run to the end of that month, so that nobody is charged twice for one (somebody born on
     * the first changes with that day, on whose eve the guardian's power and the month before it end).
     */
    static @Nullable Refusal standsUntil(Submission submission, Grantor applicant, LocalDate last) {
        boolean ends = !submission.imported()
                && isOfAChild(applicant.capacity())
                && representatives(submission).stream()
                        .filter(one -> isThis(one, applicant))
                        .allMatch(one -> one.until() != null
                                && last.isAfter(YearMonth.from(one.until()).atEndOfMonth()));
        return ends ? new BenefitRefusal.PeriodOutlastsTheGuardian() : null;
    }

    private static @Nullable Refusal guardian(List<Representative> representatives, Grantor applicant, LocalDate day) {
        List<Representative> same =
                representatives.stream().filter(one -> isThis(one, applicant)).toList();
        if (same.stream().anyMatch(one -> one.inForceOn(day))) {
            return null;
        }
        return same.stream().anyMatch(one -> one.until() != null && day.isAfter(one.until()))
                ? new BenefitRefusal.ApplicantChangesAtEighteen()
                : new CommonRefusal.GrantorWithoutPower();
    }

    private static boolean isThis(Representative representative, Grantor applicant) {
        return representative.who().equals(applicant.who()) && representative.capacity() == applicant.capacity();
    }

    private static List<Representative> representatives(Submission submission) {
        PersonFile file = submission.known().file();
        return file == null ? List.of() : file.representatives();
    }
}
