package care.renkei.events.contact;

/** How people are in touch. */
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    MESSAGE,
    WRITING
}
