package care.renkei.events;

/** On what information may go to others: a consent, or one of the statutes. Closed; a lawyer reads it before production. */
public enum LegalBasis {
    CONSENT,
    /** Another office of the same corporation: no third party, purpose and secrecy still bind. */
    INTERNAL_USE,
    JOINT_USE_27_5,
    /** Life, body or property at risk and consent hard to get: the life-safety override. */
    LIFE_BODY_PROPERTY_27_1_2,
    CHILD_PUBLIC_HEALTH_27_1_3,
    STATE_COOPERATION_27_1_4,
    PUBLIC_BODY_69,
    /** Under law (article 27(1)(i)), by the statute named. */
    COUNCIL_89_3,
    SUPPORT_MEETING_106_6,
    SUPPORT_MEETING_NEEDY_9,
    CHILD_COUNCIL_25_2,
    CHILD_ABUSE_REPORT_6,
    CHILD_ABUSE_REQUEST_13_4,
    POLICE_INQUIRY_197_2,
    DISASTER_49_11
}
