package care.renkei.query.search;

/** A text as it is compared. */
public record Folded(String text) {

    public static Folded of(String text) {
        return new Folded(Folding.text(text));
    }

    /** Hides the text from logs and error messages. */
    @Override
    public String toString() {
        return "[folded]";
    }
}
