package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.TreeSet;

/** Normal, or restricted to the agencies named (the source always is). Sealed matters have a door of their own. */
public record Confidentiality(
        @Says(en = "Normal or restricted.", ja = "通常か、限定か。") Kind kind,

        @Range(max = 40) @Says(en = "Agencies that may see it where it is restricted.", ja = "限定のとき、見てよい機関。")
        Set<AgencyId> agencies) {

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
