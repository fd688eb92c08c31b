package care.renkei.events.choice;

/** What holds back the move to a life of one's own. */
public enum TransitionBarrierKind {
    FAMILY,
    FINANCIAL,
    FEAR,
    HOUSING,
    SUPPLY,
    HEALTH,
    SKILL,
    INFORMATION,
    OTHER
}
