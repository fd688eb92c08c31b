package care.renkei.events.cloud;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses JSON that strangers send: one value and nothing after it, no name twice in an object, bounded depth and
 * length. What it says about a failure is nothing, because parsers repeat what they choke on.
 */
public final class StrictJson {

    /** No event nests deeper; twice what the deepest record needs. */
    private static final int MAX_DEPTH = 32;

    private static final int MAX_TEXT = 100_000;
    private static final int MAX_NAME = 2_000;
    private static final int MAX_DIGITS = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_DIGITS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The value, or null where the bytes are not such JSON. */
    public static @Nullable JsonNode parse(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node.isMissingNode() ? null : node;
        } catch (JacksonException e) {
            return null;
        }
    }
}
