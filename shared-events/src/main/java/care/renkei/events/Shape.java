package care.renkei.events;

/** The kinds of keys under which parts of an event may stand. */
public enum Shape {
    PERSON,
    RELATIVE,
    PRACTITIONER,
    AGENCY,
    REGION,
    REPORTER,
    /** Several subjects at once. */
    JOINT;

    static Shape of(DataSubjectId.Kind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case RELATIVE -> RELATIVE;
            case PRACTITIONER -> PRACTITIONER;
            case AGENCY -> AGENCY;
            case REGION -> REGION;
            case REPORTER -> REPORTER;
        };
    }
}
