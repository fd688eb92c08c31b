package care.renkei.events.telling;

/** What kind of matter waits for somebody. */
public enum Matter {
    /** A life-safety override was invoked that names the agency. */
    OVERRIDE_INVOKED,
    /** An override is to be reviewed. */
    REVIEW,
    /** The person is to be told of an override. */
    INFORMING,
    /** A consent was withdrawn or narrowed, and the recipient is to acknowledge it. */
    WITHDRAWAL,
    /** A consent comes to its last day. */
    CONSENT_ENDING,
    /** A power to act for the person comes to its end, so that consents are to be confirmed; coming of age is one such. */
    POWER_ENDING,
    /** Somebody may act for the person from now on, so that consents are to be confirmed. */
    POWER_BEGUN
}
