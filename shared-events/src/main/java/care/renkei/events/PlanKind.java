package care.renkei.events;

/** Kinds of plans for somebody's whole life; an individual support plan is one provider's, and none of these. */
public enum PlanKind {
    SERVICE_USE,
    CHILD_SUPPORT_USE,
    /** Written by the person, the family or another helper: no specialist is expected to finish or to monitor it. */
    SELF_MADE,
    COMMUNITY_TRANSITION,
    COMMUNITY_SETTLEMENT,
    CRISIS
}
