package care.renkei.standalone.importing;

/** Nothing of the sheet can be used; says why in both languages. */
final class BadSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadSheet(String ja, String en) {
        super(ja + " / " + en);
    }
}
