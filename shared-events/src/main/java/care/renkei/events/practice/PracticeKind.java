package care.renkei.events.practice;

/** How a row of the catalogue can be shown at all. */
public enum PracticeKind {
    /** By events. */
    EVENT,
    /** By events too; the governing text gives the row a heading and no content. */
    HEADING_ONLY,
    /** By nothing: an attitude. Told as guidance, never measured, never scored. */
    NOT_MEASURED
}
