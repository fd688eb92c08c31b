package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.TreeSet;

/** Normal, or restricted to the agencies named (the source always is). Sealed matters have a door of their own. */
public record Confidentiality(Kind kind, Set<AgencyId> agencies) {

    /** Normal or restricted. */
    public enum Kind {
        @JsonProperty("normal")
        NORMAL,
        @JsonProperty("restricted")
        RESTRICTED
    }

    public static final Confidentiality NORMAL = new Confidentiality(Kind.NORMAL, Set.of());

    public Confidentiality {
        agencies = agencies == null ? Set.of() : new TreeSet<>(agencies);
    }
}
