package care.renkei.events;

/** What a representative may do for the person. */
public enum Power {
    CONSENT_TO_SHARING,
    MEDICAL_CONSENT,
    CONTRACTS,
    PROPERTY,
    BENEFIT_APPLICATION,
    RESIDENCE
}
