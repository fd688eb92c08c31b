package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.PartCipher;
import care.renkei.query.reading.Question;
import java.util.List;
import java.util.Set;

/** Everything that is sealed of a file, for a yardstick that has it in memory, opens it, and does no more. */
public final class WholeCiphertext {

    private final List<StoredRow> rows;

    private WholeCiphertext(List<StoredRow> rows) {
        this.rows = rows;
    }

    /** What tells all rows of the file; its answer goes into {@link #from}. Behind both walls, as any. */
    public static Question<?> question(DataSubjectId person) {
        return new RowsQuestion(person, Place.END, null, null, null, Set.of(), Integer.MAX_VALUE);
    }

    public static WholeCiphertext from(Object answer) {
        return new WholeCiphertext(
                ((List<?>) answer).stream().map(StoredRow.class::cast).toList());
    }

    /** Opens all of it, one after the other; tells how many bytes there were. */
    public long open(DataKeys keys) {
        long bytes = 0;
        for (StoredRow row : rows) {
            byte[] sealed = row.sealed();
            if (sealed != null) {
                bytes += PartCipher.open(row.event(), row.about(), sealed, keys).length;
            }
        }
        return bytes;
    }
}
