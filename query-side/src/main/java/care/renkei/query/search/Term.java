package care.renkei.query.search;

/** One thing that has to occur: words, or a day. */
sealed interface Term {

    /** As it is compared; a day is found as it was typed, too. */
    String folded();

    /** A word, or several that were put in quotation marks. */
    record Text(String folded) implements Term {}

    /** A day, month or year, however it is written. */
    record Day(String folded, WrittenDay day) implements Term {}
}
