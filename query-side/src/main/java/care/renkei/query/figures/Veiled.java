package care.renkei.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A number of things that were done with persons, told only where enough persons stand behind it.
 *
 * @param count of things
 * @param persons behind them, each once
 */
public record Veiled(long count, long persons) {

    private static final String FEW = "few";

    public static final Veiled NONE = new Veiled(0, 0);

    /** A number of persons. */
    public static Veiled persons(long persons) {
        return new Veiled(persons, persons);
    }

    /** A number, or {@code "few"}. */
    @JsonValue
    public Object told() {
        return isTold() ? (Object) count : FEW;
    }

    public boolean isTold() {
        return count == 0 || persons >= SmallCount.LEAST;
    }
}
