package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.PartFacts;
import java.util.UUID;

/**
 * What has become of a record.
 *
 * @param corrections how many
 */
record RecordState(DataSubjectId person, UUID record, RecordKind kind, int corrections) {

    RecordState as(RecordKind other) {
        return new RecordState(person, record, other, corrections);
    }

    RecordState corrected() {
        return new RecordState(person, record, kind, corrections + 1);
    }

    int retraction() {
        PartFacts.Retraction retraction = kind.retraction();
        return retraction == null ? 0 : retraction.ordinal();
    }
}
