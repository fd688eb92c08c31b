package care.renkei.command.decision;

/** Steps on the way to a plan of which other streams need to know (domain, "Plan"). */
public enum CareStep {
    /** A plan of either kind was drafted; the thing is the plan. */
    PLAN_DRAFTED,
    /** The municipality decided; the thing is the benefit. */
    BENEFIT_DECIDED,
    /** A service-provider meeting was held; the thing is the meeting. */
    PROVIDERS_MET
}
