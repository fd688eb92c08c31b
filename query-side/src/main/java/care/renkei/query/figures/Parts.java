package care.renkei.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts of which nothing is in two. Their sum adds up what is told and nothing else, so that it cannot be used to work
 * out what is not told.
 *
 * @param parts by code
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Parts(@JsonInclude Map<String, Veiled> parts) {

    public Parts {
        parts = new TreeMap<>(parts);
    }

    /** The sum of what is told. */
    @JsonProperty
    @JsonInclude
    public long told() {
        return parts.values().stream()
                .filter(Veiled::isTold)
                .mapToLong(Veiled::count)
                .sum();
    }

    /** Whether there are a few more than the sum says. */
    @JsonProperty
    public boolean more() {
        return parts.values().stream().anyMatch(part -> !part.isTold());
    }

    public Veiled of(String code) {
        return parts.getOrDefault(code, Veiled.NONE);
    }

    public boolean nothing() {
        return parts.values().stream().allMatch(part -> part.count() == 0);
    }
}
