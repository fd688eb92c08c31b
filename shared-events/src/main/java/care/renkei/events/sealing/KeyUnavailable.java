package care.renkei.events.sealing;

/** A data subject's key is destroyed or not at hand; names nobody. */
public final class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyUnavailable() {
        super("a data subject's key is not available");
    }
}
