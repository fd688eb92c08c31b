package care.renkei.events.practice;

/** From what a row is said to be there, or missing. Stands in the catalogue, row by row. */
public enum PracticeKind {
    /** From the facts of one event. */
    EVENT,
    /** From one event too, while several events and their dates say that it is missing ({@link Check}). */
    COMPUTED,
    /** From the envelope: the same facts evidence it or not, by as what somebody acted. */
    ENVELOPE,
    /** From nothing: an attitude. Told as guidance, never measured, never scored. */
    GUIDANCE
}
