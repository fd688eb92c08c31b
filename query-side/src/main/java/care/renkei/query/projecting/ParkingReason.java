package care.renkei.query.projecting;

/** Why a person's messages wait. */
public enum ParkingReason {
    /** Not an event on the wire. */
    UNREADABLE,
    /** Of a type or version that this version does not know; tried again by itself after an update. */
    UNKNOWN_TYPE,
    /** The view could not take it in. */
    NOT_TAKEN_IN;

    /** @param fault of the message */
    static ParkingReason of(Exception fault) {
        return fault instanceof Poison poison ? poison.reason() : NOT_TAKEN_IN;
    }
}
