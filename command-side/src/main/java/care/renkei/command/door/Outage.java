package care.renkei.command.door;

/** Something of ours is out of order. The sender did nothing wrong and sends the same again later. */
public final class Outage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outage(Throwable cause) {
        super("the door cannot take events now", cause);
    }
}
