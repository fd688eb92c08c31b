package care.renkei.command.relay;

/** Another node is the relay now. */
final class TermLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TermLost() {
        super("another node has become the relay");
    }
}
