package care.renkei.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;

/** A number of which one or two are not told apart, so that nobody is recognised in it. */
public record SmallCount(int count) {

    /** Below this, numbers are not told apart, and nothing is derived from them. */
    public static final int LEAST = 3;

    private static final String FEW = "1-2";

    /** A number, or {@code "1-2"}. */
    @JsonValue
    public Object told() {
        return isTold() ? (Object) count : FEW;
    }

    public boolean isTold() {
        return count == 0 || count >= LEAST;
    }

    public String text() {
        return String.valueOf(told());
    }
}
