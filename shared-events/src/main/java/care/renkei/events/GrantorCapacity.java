package care.renkei.events;

/** In which capacity somebody agrees or refuses; each has its proof and validity in the person's stream. */
public enum GrantorCapacity {
    SELF,
    SELF_WITH_SUPPORT,
    PARENTAL_AUTHORITY,
    MINOR_GUARDIAN,
    ADULT_GUARDIAN,
    CURATOR,
    ASSISTANT,
    VOLUNTARY_GUARDIAN
}
