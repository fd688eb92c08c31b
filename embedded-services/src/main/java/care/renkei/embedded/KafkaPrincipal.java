package care.renkei.embedded;

/** Renkei's own principals at the broker; each agency has one more, named {@code agency-<agencyId>}. */
public enum KafkaPrincipal {
    /** The embedded broker itself, and whoever provisions: the only super user. */
    BROKER("renkei-broker"),
    /** Administers topics, principals and rights; reads dead letters; reads no events. */
    OPERATOR("renkei-operator"),
    /** Writes {@code renkei.events}. */
    RELAY("renkei-relay"),
    /** Reads intake; writes results and dead letters. */
    DOOR("renkei-door"),
    /** Reads {@code renkei.events}. */
    PROJECT("renkei-project"),
    /** Writes feeds and to-dos, and reads back what stands at their ends; reads no events. */
    FEEDS("renkei-feeds");

    private final String principal;

    KafkaPrincipal(String principal) {
        this.principal = principal;
    }

    /** Its user name. */
    public String principal() {
        return principal;
    }

    /** The principal of an agency. */
    public static String ofAgency(String agencyId) {
        return "agency-" + agencyId;
    }
}
