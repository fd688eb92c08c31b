package care.renkei.query.reading;

/** The access log could not be written, so nothing may be shown. */
public final class LookNotRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LookNotRecorded(Throwable cause) {
        super("the access log cannot be written", cause);
    }
}
