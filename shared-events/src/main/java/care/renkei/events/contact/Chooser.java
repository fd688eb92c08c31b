package care.renkei.events.contact;

/** Who chose a time or a place. */
public enum Chooser {
    PERSON,
    FAMILY,
    PRACTITIONER,
    TOGETHER
}
