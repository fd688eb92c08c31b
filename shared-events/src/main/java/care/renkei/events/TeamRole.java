package care.renkei.events;

/** What an agency is in the team around one person. */
public enum TeamRole {
    COORDINATION,
    CONSULTATION,
    SERVICE,
    SCHOOL,
    MEDICAL,
    NURSING,
    MUNICIPALITY,
    CORE_CENTRE,
    EMPLOYMENT,
    EMERGENCY,
    INFORMAL,
    OTHER
}
