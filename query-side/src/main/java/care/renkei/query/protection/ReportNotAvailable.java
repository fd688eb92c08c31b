package care.renkei.query.protection;

/** There is no such report, or it is not open to the caller; the two look alike. */
public final class ReportNotAvailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReportNotAvailable() {
        super("no such report", null, false, false);
    }
}
