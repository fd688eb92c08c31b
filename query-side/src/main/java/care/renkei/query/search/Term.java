package care.renkei.query.search;

/** One thing that has to occur: words, or a day. */
sealed interface Term {

    /** As it was typed, in the form in which texts are compared. */
    String folded();

    /** A word, or several that were put in quotation marks. */
    record Text(String folded) implements Term {}

    /** A day, month or year, found however it is written; 1月2日 is no part of 11月2日. */
    record Day(String folded, WrittenDay day) implements Term {}
}
