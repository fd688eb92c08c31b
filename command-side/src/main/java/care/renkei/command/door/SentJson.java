package care.renkei.command.door;

import care.renkei.events.cloud.StrictJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** JSON from outside, in UTF-8 and nothing else. */
public final class SentJson {

    private SentJson() {}

    /** @throws Unreadable if the bytes are not UTF-8 or not JSON */
    public static JsonNode read(byte[] bytes) throws Unreadable {
        requireUtf8(bytes);
        JsonNode node = StrictJson.parse(bytes);
        if (node == null) {
            throw new Unreadable(Problem.of(DoorCode.MALFORMED_JSON));
        }
        return node;
    }

    /** A zero byte is UTF-8 but never JSON: it shows UTF-16, which a parser would take on its own account. */
    private static void requireUtf8(byte[] bytes) throws Unreadable {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new Unreadable(Problem.of(DoorCode.NOT_UTF_8));
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new Unreadable(Problem.of(DoorCode.NOT_UTF_8));
            }
        }
    }
}
