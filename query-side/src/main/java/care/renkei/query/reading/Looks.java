package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Inquiry;
import java.util.UUID;

/** The access log, as reads write it. */
public interface Looks {

    /**
     * Returns when the entry is durable; only then may anything that was seen leave.
     *
     * @return the entry's id
     * @throws LookNotRecorded if it is not durable: then nothing is shown
     */
    UUID record(Look look);

    /** Something that was named was refused, e.g. a file that is not the caller's. */
    void recordDenial(Inquiry inquiry, DataSubjectId named, String view);
}
