package care.renkei.query.web.practice;

/** How a row stands in the picture; the shape says it, whatever the colour. */
public enum Dot {
    /** Evidence: a full circle. */
    FULL,
    /** What agencies or the region do for everybody: a full square. */
    AROUND,
    /** None yet: a hollow circle. */
    HOLLOW,
    /** An attitude: nothing is drawn. */
    NOTHING;

    public String shape() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
