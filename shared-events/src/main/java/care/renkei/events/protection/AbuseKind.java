package care.renkei.events.protection;

/** Kinds of abuse as the abuse prevention acts name them. */
public enum AbuseKind {
    PHYSICAL,
    SEXUAL,
    PSYCHOLOGICAL,
    NEGLECT,
    FINANCIAL
}
