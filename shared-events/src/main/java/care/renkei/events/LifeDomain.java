package care.renkei.events;

/** Domains of life that assessment, wishes and plans speak of. */
public enum LifeDomain {
    LIFE,
    HOUSING,
    HEALTH,
    DAILY_LIVING,
    MONEY,
    WORK,
    LEARNING,
    LEISURE,
    FAMILY,
    RELATIONS,
    COMMUNITY,
    IKIGAI,
    PSYCHOLOGICAL,
    MOBILITY,
    SAFETY,
    COMMUNICATION
}
