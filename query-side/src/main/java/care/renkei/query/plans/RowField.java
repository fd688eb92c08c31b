package care.renkei.query.plans;

/** What a row of a plan says, as far as two versions are held beside each other. */
public enum RowField {
    NEED,
    AIM,
    GOAL,
    DOMAIN,
    OWNER,
    PERSONS_ROLE,
    SUPPORTS,
    DUE,
    PRIORITY,
    NOTE
}
