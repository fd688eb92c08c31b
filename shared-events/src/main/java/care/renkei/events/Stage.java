package care.renkei.events;

/** Stages of the care process, with the codes of the practice catalogue. */
public enum Stage {
    /** Intake. */
    INT,
    /** Assessment. */
    ASM,
    /** Plan and benefit decision. */
    PLN,
    /** Service. */
    SVC,
    /** Monitoring. */
    MON,
    /** Ending and transition. */
    TRN,
    /** The ground under all stages. */
    ENV
}
