package care.renkei.query.reading;

/** Unknown, or not the caller's to know: the two are never told apart. */
public final class PersonNotAvailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonNotAvailable() {
        super("the person is not available", null, false, false);
    }
}
