package care.renkei.events.practice;

/** What checks ask for beyond the evidence of a row; each is set by the rules of its stage. */
public enum Mark {
    PERSON_REGISTERED,
    /** Somebody saw the person face to face. */
    PERSON_MET,
    FAMILY_HEARD,
    /** Of one domain of life. */
    WISH_OF_PERSON,
    /** Of one domain of life. */
    WISH_OF_FAMILY,
    SHEET_OF_PERSON,
    SHEET_OF_FAMILY,
    INTERVIEW_OVER_TIME,
    INTERVIEW_IN_TIME,
    SUMMARY_UNCONFIRMED,
    SUMMARY_CONFIRMED,
    ASSESSED,
    ASSESSED_COMPLETELY,
    FIRST_VISIT_ALONE,
    KEY_WORKER_UNAGREED,
    GENOGRAM_ALONE,
    /** A judgement on less than two interviews, of one party. */
    TIE_READ_THINLY,
    TIE_POOR,
    TIE_INFORMAL,
    TIE_FORMAL,
    /** Of one domain of life. */
    RISK_HIGH,
    /** Of one domain of life. */
    RISK_WITHOUT_OWNER,
    /** Of one domain of life. */
    RISK_WITH_OWNER,
    MEETING_OF_AGENCIES,
    MEETING_WITH_PERSON,
    MEETING_WITHOUT_PERSON,
    /** Somebody who did not come sent no view either. */
    MEETING_VIEW_MISSING,
    MEETING_VIEWS_THERE,
    /** Of one role. */
    ROLE_WITHOUT_OWNER,
    /** Of one role. */
    ROLE_SETTLED,
    OPTIONS_TOO_FEW,
    OPTIONS_WITHIN_SERVICES,
    OPTIONS_BEYOND_SERVICES,
    /** Of one kind of service. */
    SERVICE_BEGUN,
    /** Of one kind of service. */
    TRIED,
    PARENT_NOT_REACHED,
    PARENT_REACHED,
    ADMINISTRATION_CONSULTED,
    PLAN_WRITTEN,
    PLAN_ROW_WITHOUT_OWNER,
    PLAN_ROWS_OWNED,
    PLAN_LEAVES_JOY_OUT,
    PLAN_WITH_JOY,
    /** Carers are burdened, and no row is for them. */
    PLAN_WITHOUT_FAMILY,
    PLAN_WITH_FAMILY,
    GOAL_OF_OTHERS,
    /** Of one goal. */
    GOAL_SET,
    /** Of one goal. */
    GOAL_REVIEWED,
    /** Of one plan. */
    INDIVIDUAL_PLAN_IN_USE,
    /** Of one plan. */
    INDIVIDUAL_PLAN_EVALUATED,
    /** Of one request, by its event. */
    SUPPORT_ASKED,
    /** Of one request, by its event. */
    SUPPORT_ANSWERED,
    /** Of one inquiry, by its event. */
    INQUIRY_MADE,
    /** Of one inquiry, by its event. */
    INQUIRY_ANSWERED,
    MONEY_IN_THE_WAY,
    SCHEME_EXPLAINED,
    SUPPORTER_SEARCHED,
    /** Of one concern, by its event. */
    CONCERN_RAISED,
    /** Of one concern, by its event. */
    CONCERN_ANSWERED,
    /** Of one refusal. */
    REFUSED,
    /** Of one refusal. */
    EXPLAINED_AFTER_REFUSAL,
    /** Of one override. */
    OVERRIDE_INVOKED,
    /** Of one override. */
    OVERRIDE_REVIEWED,
    /** Of one override. */
    OVERRIDE_TOLD,
    /** Of one override and the day until which telling waits. */
    OVERRIDE_TELLING_DEFERRED,
    /** By one agency. */
    AGENCY_JOINED
}
