package care.renkei.query.feeding;

/** This term cannot go on; what it began is undone, and the next one decides anew. */
final class TermOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TermOver(String why) {
        super(why);
    }

    TermOver(String why, Throwable cause) {
        super(why, cause);
    }
}
