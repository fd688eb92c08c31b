package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.sealing.HybridKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Public keysets of agencies whose messages nobody else is to read, the broker's operator included: a file
 * {@code <agency>.json} in a folder, which may come, change and go at any time. Whose file cannot be read is sent
 * nothing, rather than in clear.
 */
public final class FeedKeys {

    private final @Nullable Path folder;

    /** @param folder null where nobody's messages are encrypted */
    public FeedKeys(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The value encrypted for its agency, or null where it goes in clear.
     *
     * @param topic binds it to its place, with its number
     * @throws TermOver if the agency's file cannot be read
     */
    byte @Nullable [] encrypted(AgencyId agency, String topic, long sequence, byte[] value) {
        String keyset = keyset(agency);
        if (keyset == null) {
            return null;
        }
        try {
            return HybridKeys.encrypt(value, keyset, context(topic, sequence));
        } catch (IllegalArgumentException e) {
            throw unreadable(agency);
        }
    }

    private @Nullable String keyset(AgencyId agency) {
        Path file = folder == null ? null : folder.resolve(agency.text() + ".json");
        // Most have none. What cannot be looked at is not taken for missing.
        if (file == null || Files.notExists(file)) {
            return null;
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(agency);
        }
    }

    private static TermOver unreadable(AgencyId agency) {
        return new TermOver("the public keyset of " + agency.text() + " cannot be read");
    }

    /** Of the message of this number; its reader names the same. */
    private static byte[] context(String topic, long sequence) {
        return (topic + "#" + sequence).getBytes(StandardCharsets.UTF_8);
    }
}
