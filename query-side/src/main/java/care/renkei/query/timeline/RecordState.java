package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.PartFacts;
import java.util.UUID;

/**
 * What has become of a record.
 *
 * @param amendments how many
 */
record RecordState(DataSubjectId person, UUID record, RecordKind kind, int amendments) {

    /** After one more amendment. */
    RecordState amended(RecordKind as) {
        return new RecordState(person, record, as, amendments + 1);
    }

    int retraction() {
        PartFacts.Retraction retraction = kind.retraction();
        return retraction == null ? 0 : retraction.ordinal();
    }
}
