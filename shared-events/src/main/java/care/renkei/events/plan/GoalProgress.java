package care.renkei.events.plan;

/** How far a goal has come. */
public enum GoalProgress {
    NOT_STARTED,
    A_LITTLE,
    HALFWAY,
    NEARLY,
    REACHED
}
