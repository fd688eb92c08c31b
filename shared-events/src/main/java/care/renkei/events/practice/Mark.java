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
    MEETING_VIEW_MISSING,
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
    /** By one agency. */
    AGENCY_JOINED
}
