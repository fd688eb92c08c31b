package care.renkei.events;

/** The names of the Kafka topics. */
public final class Topics {

    /** Ciphertext of all events and heartbeats, by person; kept for ever by default. */
    public static final String EVENTS = "renkei.events";

    /** How many partitions {@link #EVENTS} has, for ever: a person's events must stay in one of them. */
    public static final int EVENT_PARTITIONS = 24;

    /** What could not be read at all, encrypted with the operator's key. */
    public static final String DEAD_LETTERS = "renkei.dead-letters";

    private Topics() {}

    /** What an agency sends. */
    public static String intakeOf(AgencyId agency) {
        return "renkei.intake." + agency.text();
    }

    /** The answers to what an agency sent. */
    public static String resultsOf(AgencyId agency) {
        return "renkei.results." + agency.text();
    }

    /** What an agency is to do. */
    public static String todoOf(AgencyId agency) {
        return "renkei.todo." + agency.text();
    }

    /** What an agency may see. */
    public static String feedOf(AgencyId agency) {
        return "renkei.feed." + agency.text();
    }
}
