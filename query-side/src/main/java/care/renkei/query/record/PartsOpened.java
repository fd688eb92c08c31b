package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.sealing.PartCipher;
import care.renkei.query.reading.Json;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the sealed parts of one page; its keys are fetched together, once. */
public final class PartsOpened {

    private final DataKeys keys;

    private PartsOpened(DataKeys keys) {
        this.keys = keys;
    }

    /** @param rows what will be shown, and nothing else */
    public static PartsOpened of(KeyRing ring, Collection<? extends SealedPart> rows) {
        Set<DataSubjectId> subjects = new HashSet<>();
        for (SealedPart row : rows) {
            if (row.sealed() != null) {
                subjects.addAll(row.about().subjects());
            }
        }
        return new PartsOpened(ring.keysOf(subjects));
    }

    /** The keys of these subjects, who are spoken of in what will be looked through. */
    public static PartsOpened about(KeyRing ring, Collection<DataSubjectId> subjects) {
        return new PartsOpened(ring.keysOf(subjects));
    }

    /** The part as it was sent; what is in clear, where nothing is sealed; null where a key is gone. */
    public @Nullable Json content(SealedPart row) {
        byte[] sealed = row.sealed();
        if (sealed == null) {
            return new Json(row.facts());
        }
        byte[] plain = plain(row.event(), row.about(), sealed);
        return plain == null ? null : new Json(plain);
    }

    /** The part opened and read, or what its facts alone say where a key is gone. */
    public <T> T read(SealedPart row, Class<T> type) {
        Json content = content(row);
        return (content == null ? new Json(row.facts()) : content).as(type);
    }

    /** The same of a part that is not shown whole: JSON, or null where a key is gone. By several threads at once. */
    public byte @Nullable [] plain(UUID event, SubjectKey about, byte[] sealed) {
        try {
            return PartCipher.open(event, about, sealed, keys);
        } catch (KeyUnavailable erased) {
            return null;
        }
    }
}
