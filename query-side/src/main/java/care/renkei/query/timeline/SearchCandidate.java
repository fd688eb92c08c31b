package care.renkei.query.timeline;

import care.renkei.events.EventDescription;
import care.renkei.events.SubjectKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A record that is open to the reader, to be looked through.
 *
 * @param about the parts of it whose content is open
 * @param texts what stands in them, and in amendments about the same people, still sealed
 */
record SearchCandidate(SearchedRow record, EventDescription type, Set<SubjectKey> about, List<SealedText> texts) {

    /** Ciphertext whose content is open to the reader. */
    @SuppressWarnings("ArrayRecordComponent") // carried from the table to the cipher, never compared
    record SealedText(UUID event, EventDescription type, SubjectKey about, byte[] sealed) {}

    static SearchCandidate of(SearchedRow record, EventDescription type) {
        return new SearchCandidate(record, type, new HashSet<>(), new ArrayList<>());
    }

    /** A part of the record. */
    void add(SearchedRow row, SubjectKey subjects) {
        about.add(subjects);
        byte[] sealed = row.sealed();
        if (sealed != null) {
            texts.add(new SealedText(row.event(), type, subjects, sealed));
        }
    }

    /** Open as far as the part of the record about the same people is. */
    void amend(StoredRow row, EventDescription amendment) {
        byte[] sealed = row.sealed();
        if (sealed != null && about.contains(row.about())) {
            texts.add(new SealedText(row.event(), amendment, row.about(), sealed));
        }
    }
}
