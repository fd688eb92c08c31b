package care.renkei.query.reading;

/** The view did not reach the position that was asked for in time; asking again soon may succeed. */
public final class ViewBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ViewBehind() {
        super("the view is behind", null, false, false);
    }
}
