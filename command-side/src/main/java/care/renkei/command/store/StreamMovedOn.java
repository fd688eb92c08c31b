package care.renkei.command.store;

/** Somebody else wrote to the stream, or to what the decision rested on, since it was read: decide again. */
public final class StreamMovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StreamMovedOn() {
        super("the stream was written to by another");
    }
}
