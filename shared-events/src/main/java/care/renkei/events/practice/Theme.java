package care.renkei.events.practice;

/** What a practice is for. */
public enum Theme {
    /** The person's own power. */
    EMPOWERMENT,
    /** Working together. */
    COOPERATION,
    /** The ground that support stands on. */
    FOUNDATION
}
