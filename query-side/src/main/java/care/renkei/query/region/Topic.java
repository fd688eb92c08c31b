package care.renkei.query.region;

/** What of a person's file is counted for the area. */
enum Topic {
    /** One agency was in touch with another. */
    CONTACT,
    /** The same by dropping in. */
    DROP_IN,
    /** Somebody went to a provider. */
    VISIT,
    /** A handover was offered to another agency. */
    HANDOVER,
    /** An agency asked another for help. */
    SUPPORT_ASKED,
    /** An agency answered; about which request. */
    SUPPORT_ANSWERED,
    /** What was asked for, of one service. */
    NEED,
    /** What was decided, of one service. */
    DECISION,
    /** For how many persons a coordinator stands. */
    LOAD,
    /** How long a person has waited for what was agreed. */
    WAIT,
    /** Whom nobody held was taken in. */
    RESCUE,
    /** A talk was fixed; whether time and place are as the person wished. */
    WISH
}
