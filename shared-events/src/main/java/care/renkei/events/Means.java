package care.renkei.events;

/** How consent was expressed. Oral consent needs a witness and is not enough for use in a meeting. */
public enum Means {
    WRITTEN,
    ELECTRONIC,
    ORAL_WITH_WITNESS,
    SIGNED_BY_PROXY
}
