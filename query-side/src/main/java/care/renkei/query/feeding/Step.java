package care.renkei.query.feeding;

/** The steps of a turn after each of which everything may end; tests end it there. */
enum Step {
    DECIDED,
    WRITTEN_DOWN,
    /** The broker has the messages; nobody reads them yet. */
    HANDED_OVER,
    SENT,
    SETTLED
}
