package care.renkei.query.accesslog;

/** An entry may not be durable, so nothing may leave. */
public final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotWritten(Exception cause) {
        super("the access log could not be written", cause);
    }
}
