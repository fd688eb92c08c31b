package care.renkei.events.practice;

/** The same in both languages. */
public record InWords(String ja, String en) {

    public InWords {
        if (ja.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("said in one language alone");
        }
    }

    public String in(boolean japanese) {
        return japanese ? ja : en;
    }
}
