package care.renkei.command.record;

import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Words;
import care.renkei.events.assessment.AbilityAssessed;
import care.renkei.events.assessment.AssessmentRecorded;
import care.renkei.events.assessment.EnvironmentAssessed;
import care.renkei.events.assessment.EnvironmentAssessed.SurroundingsKind;
import care.renkei.events.assessment.EnvironmentAssessed.SurroundingsSeen;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.assessment.SummaryWritten;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoodPracticeInUnderstandingTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent surroundings(SurroundingsKind... kinds) {
        return a(EnvironmentAssessed.class)
                .with(
                        "surroundings",
                        Arrays.stream(kinds)
                                .map(kind -> new SurroundingsSeen(kind, Words.of("そこのようす。"), null, null))
                                .toList());
    }

    @Test
    void a_summary_is_confirmed_or_says_why_not() {
        record.when(a(SummaryWritten.class)).advised();
        Sent unconfirmed = a(SummaryWritten.class).with("confirmedByPerson", false);
        record.when(unconfirmed).advised("INT-06");
        record.when(unconfirmed.with("whyNotConfirmed", "熱があった。")).advised();
    }

    @Test
    void what_cannot_be_done_alone_comes_with_an_idea() {
        record.when(a(AbilityAssessed.class)).advised();
        record.when(a(AbilityAssessed.class).with("level", "NOT_NOW")).advised("ASM-10");
        record.when(a(AbilityAssessed.class).with("level", "WITH_HELP")).advised("ASM-10");
        record.when(a(AbilityAssessed.class).with("level", "WITH_HELP").with("supportIdea", "図で示す。"))
                .advised();
    }

    @Test
    void a_grave_risk_has_an_owner() {
        record.when(a(RiskAssessed.class)).advised();
        record.when(a(RiskAssessed.class).with("responseOwner", null)).advised("ASM-28");
        record.when(a(RiskAssessed.class).with("responseOwner", null).with("severity", "MIDDLE"))
                .advised();
    }

    @Test
    void a_whole_assessment_was_held_at_the_residence_or_says_why_not() {
        Sent elsewhere = a(AssessmentRecorded.class).with("status", "COMPLETE").with("atResidence", false);
        record.when(elsewhere).advised("ASM-16");
        record.when(elsewhere.with("whyNotAtResidence", "本人が駅を望んだ。")).advised();
        record.when(elsewhere.with("atResidence", true)).advised();
        record.when(elsewhere.with("status", "PARTIAL")).advised();
    }

    @Test
    void surroundings_are_home_work_or_school_and_community_now_or_later() {
        record.when(surroundings(SurroundingsKind.HOME, SurroundingsKind.WORK, SurroundingsKind.COMMUNITY))
                .advised();
        record.when(surroundings(SurroundingsKind.HOME, SurroundingsKind.SCHOOL))
                .advised("ASM-33");
        record.when(surroundings(SurroundingsKind.HOME, SurroundingsKind.COMMUNITY))
                .advised("ASM-33");
        record.when(surroundings(SurroundingsKind.SCHOOL, SurroundingsKind.COMMUNITY))
                .advised("ASM-33");
        record.when(surroundings(SurroundingsKind.HOME)
                        .with("deferred", Set.of(SurroundingsKind.SCHOOL, SurroundingsKind.COMMUNITY)))
                .advised();
    }
}
