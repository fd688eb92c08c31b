package care.renkei.events;

/** Kinds of meetings about one person. */
public enum MeetingKind {
    SERVICE_PROVIDER_MEETING,
    INDIVIDUAL_SUPPORT_MEETING,
    CARE_MEETING,
    RISK_MEETING,
    MONITORING,
    STATUTORY_SUPPORT_MEETING,
    MULTI_LAYERED_SUPPORT_MEETING
}
