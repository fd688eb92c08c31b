package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import java.util.UUID;

/** Names a record of a file, by the event that recorded it. */
public record RecordName(DataSubjectId person, UUID record) {}
