package care.renkei.events.choice;

/** How a service is tried before anything is decided. */
public enum TrialMode {
    VISIT,
    DAY,
    STAY,
    WORK_PRACTICE
}
