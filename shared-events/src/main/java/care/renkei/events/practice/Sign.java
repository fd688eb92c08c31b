package care.renkei.events.practice;

/**
 * What one event says to the map: that it evidences a row, or something that a check asks for.
 *
 * @param code a row's id, or the name of a {@link Mark}
 * @param thing what it is about, by id or code, where two such signs speak of different things; else empty
 */
public record Sign(String code, String thing) implements Comparable<Sign> {

    public static Sign of(String practice) {
        return new Sign(practice, "");
    }

    public static Sign of(Mark mark) {
        return new Sign(mark.name(), "");
    }

    public static Sign of(Mark mark, String thing) {
        return new Sign(mark.name(), thing);
    }

    /** Whether it evidences a row; else it is a mark. */
    public boolean ofPractice() {
        return code.indexOf('-') > 0;
    }

    @Override
    public int compareTo(Sign other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : thing.compareTo(other.thing);
    }
}
