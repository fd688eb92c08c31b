package care.renkei.events;

/** Why consent could not be had. {@link #REFUSED} links to the refusal. */
public enum WhyConsentHard {
    UNCONSCIOUS,
    UNREACHABLE,
    NO_TIME,
    REFUSED,
    ASKING_INCREASES_DANGER,
    OTHER
}
