package care.renkei.events.practice;

import java.time.LocalDate;

/** Something that waits for a day, as a sign says it of a thing. */
record PutOff(String thing, LocalDate until) {

    private static final char BETWEEN = ' ';

    String text() {
        return thing + BETWEEN + until;
    }

    /** @param text as {@link #text} made it */
    static PutOff read(String text) {
        int at = text.lastIndexOf(BETWEEN);
        return new PutOff(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
    }
}
