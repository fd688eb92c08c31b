package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import java.util.UUID;

/**
 * What has become of a record.
 *
 * @param amendments how many
 */
public record RecordState(DataSubjectId person, UUID record, RecordKind kind, int amendments) {

    /** After one more amendment. */
    RecordState amended(RecordKind as) {
        return new RecordState(person, record, as, amendments + 1);
    }

    /** As the column has it: 0 stands, 1 retracted, 2 retracted as about the wrong person. */
    public int retraction() {
        return switch (kind.retraction()) {
            case null -> 0;
            case NONE -> 0;
            case RETRACTED -> 1;
            case WRONG_PERSON -> 2;
        };
    }
}
