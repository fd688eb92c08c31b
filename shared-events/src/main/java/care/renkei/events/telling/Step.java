package care.renkei.events.telling;

/** How far a matter had come when somebody was told. */
public enum Step {
    /** It has just come up. */
    AT_ONCE,
    /** Its day comes nearer. */
    BEFORE,
    /** Its day is here. */
    ON_THE_DAY,
    /** It still waits, although nothing is overdue by a rule. */
    AGAIN,
    /** Its day is past. */
    OVERDUE
}
