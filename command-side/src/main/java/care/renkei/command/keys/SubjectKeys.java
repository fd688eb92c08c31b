package care.renkei.command.keys;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyWrapping;
import java.util.Collection;

/** The data keys as the door uses them: make what is new, fetch what is known, destroy for good. */
public final class SubjectKeys {

    private final KeyTable table;
    private final KeyWrapping wrapping;
    private final KeyRing ring;

    public SubjectKeys(KeyTable table, KeyWrapping wrapping, KeyRing ring) {
        this.table = table;
        this.wrapping = wrapping;
        this.ring = ring;
    }

    /** The keys of these subjects; one without a key is left out and refused when it is asked for. */
    public DataKeys keysOf(Collection<DataSubjectId> subjects) {
        return ring.keysOf(subjects);
    }

    /**
     * Makes a first key for each of these subjects that never had one. Whoever had one and lost it gets none: it was
     * destroyed.
     */
    public void makeMissing(Collection<DataSubjectId> subjects) {
        for (DataSubjectId subject : subjects) {
            table.insertFirst(subject, wrapping.wrap(wrapping.newKey(subject, 1)));
        }
    }

    /** Destroys every version of the subject's key. What was sealed with it is unreadable from now on, everywhere. */
    public void destroy(DataSubjectId subject) {
        table.destroy(subject);
        ring.forget(subject);
    }
}
