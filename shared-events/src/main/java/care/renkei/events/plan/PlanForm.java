package care.renkei.events.plan;

/** Of which sheet a version is: the draft that goes to the municipality (1-1), or the plan that is lived (2-1). */
public enum PlanForm {
    DRAFT,
    FINAL
}
