package care.renkei.query.projecting;

/** Somebody else has moved a view's progress: what this worker was about to write is written already, or elsewhere. */
final class ProgressMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProgressMoved() {
        super("another worker has moved this view's progress");
    }
}
