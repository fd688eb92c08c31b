package care.renkei.events;

/** Kinds of places where people meet; where exactly stands in words. */
public enum PlaceKind {
    HOME,
    SCHOOL,
    PROVIDER,
    OFFICE,
    HOSPITAL,
    OUTDOORS,
    PUBLIC_PLACE,
    ONLINE,
    OTHER
}
