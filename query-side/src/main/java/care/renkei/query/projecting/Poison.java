package care.renkei.query.projecting;

/** One message cannot be taken in; whose, the runtime knows. */
final class Poison extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ParkingReason reason;

    Poison(ParkingReason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Poison(ParkingReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    ParkingReason reason() {
        return reason;
    }
}
