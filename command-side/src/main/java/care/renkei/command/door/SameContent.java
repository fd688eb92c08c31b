package care.renkei.command.door;

import care.renkei.command.lookup.StoredBefore;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.sealing.ContentDigest;
import care.renkei.events.sealing.DataKey;
import care.renkei.events.sealing.DataKeys;
import java.security.MessageDigest;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether two submissions say the same: everything that was sent, in one spelling (names sorted, no white space),
 * whichever transport it came by.
 */
final class SameContent {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private SameContent() {}

    static byte[] digest(CloudEventJson sent, DataKey key) {
        ObjectNode all = SORTED.createObjectNode();
        all.put("type", sent.type().wireName());
        all.put("subject", sent.subject().text());
        all.put("time", sent.time().toString());
        if (sent.practitioner() != null) {
            all.put("practitioner", sent.practitioner().text());
        }
        all.set("data", sent.data());
        return ContentDigest.of(SORTED.writeValueAsBytes(all), key);
    }

    /** @throws care.renkei.events.sealing.KeyUnavailable if nobody can tell any more, for the key is destroyed */
    static boolean isThatOf(StoredBefore before, CloudEventJson sent, DataKeys keys) {
        DataKey key = keys.of(before.subject(), ContentDigest.keyVersion(before.digest()));
        return MessageDigest.isEqual(before.digest(), digest(sent, key));
    }
}
