package care.renkei.query.timeline;

import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.record.RecordFold;
import care.renkei.query.record.RecordName;
import care.renkei.query.record.RecordState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Folds a batch into rows, purely. */
final class TimelineFold {

    private final RecordFold records;
    private final List<PartRow> parts = new ArrayList<>();
    private final List<PartRow> amendments = new ArrayList<>();

    /** @param stored the state of what {@link RecordFold#needed} names, as far as it is there */
    TimelineFold(Map<RecordName, RecordState> stored) {
        records = new RecordFold(stored);
    }

    void take(Delivered delivered) {
        RecordName record = records.take(delivered.event());
        if (record != null) {
            addRows(RecordFold.isAmendment(delivered.event()) ? amendments : parts, delivered, record.record());
        }
    }

    private static void addRows(List<PartRow> rows, Delivered delivered, UUID record) {
        StoredEvent event = delivered.event();
        String envelope = EventJson.MAPPER.writeValueAsString(event.envelope());
        int place = 0;
        for (StoredPart part : event.parts()) {
            rows.add(new PartRow(
                    event.subject(),
                    event.occurredAt(),
                    event.id(),
                    place++,
                    record,
                    part.about(),
                    event.practitioner(),
                    event.type(),
                    delivered.wire().recordedAt(),
                    delivered.knownAt(),
                    delivered.position(),
                    envelope,
                    part.facts().toString(),
                    part.sealed()));
        }
    }

    List<PartRow> parts() {
        return parts;
    }

    List<PartRow> amendments() {
        return amendments;
    }

    RecordFold records() {
        return records;
    }

    /** The state of the record that a row belongs to, after the whole batch. */
    RecordState stateOf(PartRow row) {
        return records.stateOf(new RecordName(row.person(), row.record()));
    }
}
