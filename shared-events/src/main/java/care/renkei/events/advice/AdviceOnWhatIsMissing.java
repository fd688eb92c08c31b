package care.renkei.events.advice;

import care.renkei.events.practice.Check;
import java.util.List;

/**
 * What no record shows, as advice that is answered like any other; it comes from several records together, or from
 * their absence.
 */
public record AdviceOnWhatIsMissing(Check check) implements Advice {

    @Override
    public String practice() {
        return check.practice();
    }

    @Override
    public String name() {
        return check.name();
    }

    @Override
    public String ja() {
        return check.words().ja();
    }

    @Override
    public String en() {
        return check.words().en();
    }

    /** Advice that says the same of a single record: where it was given, this says nothing new. */
    public List<Advice> saidOfARecord() {
        return switch (check) {
            case INTERVIEWS_TOO_LONG -> List.of(AdviceOnContacts.LONGER_THAN_AGREED);
            case SUMMARY_NOT_CONFIRMED -> List.of(AdviceOnAssessment.NOT_CONFIRMED);
            case WISHES_ON_BOTH_SIDES_NOT_APART -> List.of(AdviceOnContacts.HEARD_TOGETHER);
            case FIRST_VISIT_BY_ONE -> List.of(AdviceOnContacts.FIRST_VISIT_ALONE);
            case KEY_WORKER_NOT_AGREED -> List.of(AdviceOnTheTeam.PERSON_CHOOSES);
            case HIGH_RISK_WITHOUT_OWNER -> List.of(AdviceOnAssessment.RISK_WITHOUT_OWNER);
            case GENOGRAM_WITHOUT_PERSON -> List.of(AdviceOnTheFile.DRAW_TOGETHER);
            case TIE_READ_ON_ONE_INTERVIEW -> List.of(AdviceOnTheFile.ON_TWO_INTERVIEWS);
            case POOR_TIE_WITHOUT_OTHERS -> List.of(AdviceOnTheFile.LOOK_FOR_OTHERS);
            case ROLE_WITHOUT_OWNER -> List.of(AdviceOnTheTeam.TASK_WITHOUT_AGENCY);
            case OPTION_STANDS_ALONE -> List.of(AdviceOnChoices.ONE_WAY_ONLY);
            case NO_OPTION_OUTSIDE_SERVICES -> List.of(AdviceOnChoices.SERVICES_ONLY);
            case MEETING_WITHOUT_PERSON -> List.of(AdviceOnMeetings.WHY_NOT_THERE);
            case VIEW_OF_ABSENT_MISSING -> List.of(AdviceOnMeetings.ASK_FOR_A_VIEW);
            case PLAN_ROW_WITHOUT_OWNER -> List.of(AdviceOnSheet.ONE_OWNER);
            case PLAN_LEAVES_JOY_OUT ->
                List.of(AdviceOnSheet.NO_LEISURE, AdviceOnSheet.NO_FAMILY, AdviceOnSheet.NO_IKIGAI);
            case PLAN_WITHOUT_THE_FAMILY -> List.of(AdviceOnSheet.SUPPORT_THE_CARERS);
            case GOAL_NOT_THE_PERSONS -> List.of(AdviceOnGoals.THE_PERSONS_OWN);
            case HIGH_RISK_NOT_TALKED_OVER,
                    SHEET_OF_FAMILY_ALONE,
                    OTHERS_HEARD_FIRST,
                    WISH_OF_FAMILY_ALONE,
                    ASSESSED_WITHOUT_HOME_VISIT,
                    ASSESSED_WITHOUT_LEISURE,
                    ASSESSED_WITHOUT_STRENGTHS,
                    ASSESSED_WITHOUT_ABILITIES,
                    NO_PEER_WITHOUT_A_PICTURE,
                    ONLY_FORMAL_TIES,
                    NO_READING_OF_SIGNS,
                    BEGUN_WITHOUT_TRIAL,
                    NO_ROUTE_TO_REACH_US,
                    PARENTS_OUT_OF_REACH,
                    CONCERN_UNANSWERED,
                    NOT_MET_FOR_LONG,
                    FAMILY_LEADS_WITHOUT_TRIAL,
                    LONE_CARRIER,
                    REFUSED_WITHOUT_EXPLANATION,
                    OVERRIDE_NOT_REVIEWED,
                    OVERRIDE_NOT_TOLD,
                    NOTHING_NEW_FOR_LONG,
                    PLANNED_WITHOUT_A_PICTURE_OF_LIFE,
                    PLAN_NOT_WRITTEN_TOGETHER,
                    GOAL_NOT_TALKED_OVER,
                    INDIVIDUAL_PLAN_NOT_EVALUATED,
                    PROVIDER_NOT_VISITED,
                    MONEY_WITHOUT_INFORMATION,
                    SUPPORT_UNANSWERED,
                    INQUIRY_UNANSWERED -> List.of();
        };
    }
}
