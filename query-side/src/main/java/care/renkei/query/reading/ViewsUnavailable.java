package care.renkei.query.reading;

/** The views cannot be read now. */
public final class ViewsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ViewsUnavailable(Throwable cause) {
        super("the views cannot be read", cause);
    }
}
