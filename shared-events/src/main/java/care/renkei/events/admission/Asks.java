package care.renkei.events.admission;

/** What kind of work a request brings, as far as its head tells: what it says of itself is not yet believed. */
public enum Asks {
    /** Begins or extends a life-safety override, or reads under the receipt of one. */
    LIFE,
    /** Holds megabytes in memory while it is in work. */
    LARGE,
    /** Everything else. */
    ORDINARY
}
