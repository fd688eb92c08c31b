package care.renkei.command.relay;

/** A stream behind the horizon lacks a number: the store was tampered with, or an append broke its rule. */
final class SequenceGap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SequenceGap() {
        super("a stream in the store lacks an event; the relay stops before it");
    }
}
