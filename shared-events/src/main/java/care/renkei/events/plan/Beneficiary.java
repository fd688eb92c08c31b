package care.renkei.events.plan;

/** For whom something in a plan is meant. */
public enum Beneficiary {
    PERSON,
    FAMILY
}
