package care.renkei.query.practice;

import care.renkei.events.practice.Sign;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.KindsOfBatch;
import care.renkei.query.record.RecordFold;
import care.renkei.query.record.RecordName;
import care.renkei.query.record.RecordState;
import care.renkei.query.record.StoredStates;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps with every record what it evidences and what became of it. */
public final class PracticesProjection implements Projection {

    private record Moved(RecordState state, long kind) {}

    private static final Rows<PracticeRecord> RECORD = new Rows<PracticeRecord>()
            .column("text", r -> r.state().person().text())
            .column("uuid", r -> r.state().record())
            .column("int8", PracticeRecord::kind)
            .column("int4", r -> r.state().amendments())
            .texts(shown(r -> r.signs().stream().map(Sign::code).toList()))
            .texts(shown(r -> r.signs().stream().map(Sign::thing).toList()))
            .column("int2", shown(PracticeRecord::part))
            .time(shown(r -> r.delivered().event().occurredAt()))
            .time(shown(r -> r.delivered().wire().recordedAt()))
            .column("int8", shown(r -> r.delivered().position().epoch()))
            .column("int8", shown(r -> r.delivered().position().txid()))
            .column("int8", shown(r -> r.delivered().position().index()))
            .column("int2", shown(r -> r.state().retraction()))
            .column("int4", shown(r -> r.state().kind().categories()))
            .column("bool", shown(r -> r.state().kind().authorOnly()))
            .column("bool", shown(r -> r.delivered().event().envelope().imported() != null))
            .column("text", shown(r -> r.state().kind().source().text()))
            .column("text", shown(r -> r.delivered().event().type()))
            .texts(shown(
                    r -> r.delivered().event().parts().get(r.part()).about().texts()));
    private static final String RECORD_TABLE = "record (person, event_id, kind, amendments, codes, things, part,"
            + " occurred_at, recorded_at, epoch, txid, global_index, retraction, categories, author_only, imported,"
            + " source, type, subjects)";

    private static final Rows<Moved> MOVED = new Rows<Moved>()
            .column("text", m -> m.state().person().text())
            .column("uuid", m -> m.state().record())
            .column("int8", Moved::kind)
            .column("int4", m -> m.state().amendments())
            .column("int4", m -> m.state().kind().categories())
            .column("int2", m -> m.state().retraction());
    private static final String UPDATE = "update record t set kind = n.kind, amendments = n.amendments,"
            + " categories = case when t.codes is not null then n.categories end,"
            + " retraction = case when t.codes is not null then n.retraction end from " + MOVED.unnest()
            + " as n (person, record, kind, amendments, categories, retraction) where t.person = n.person"
            + " and t.event_id = n.record";

    private static final StoredStates STATES = StoredStates.in("record", "");

    /** Of a record that evidences nothing, nothing but its kind is kept. */
    private static <V> Function<PracticeRecord, @Nullable V> shown(Function<PracticeRecord, @Nullable V> value) {
        return record -> record.signs().isEmpty() ? null : value.apply(record);
    }

    @Override
    public String view() {
        return "practices";
    }

    /** Of a type that is not known, the envelope speaks, and what becomes of the record matters. */
    @Override
    public boolean readsUnknownTypes() {
        return true;
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        var fold = new RecordFold(STATES.of(connection, RecordFold.needed(events)));
        var records = new LinkedHashMap<RecordName, Delivered>();
        for (Delivered delivered : events) {
            RecordName record = fold.take(delivered.event());
            if (record != null && !RecordFold.isAmendment(delivered.event())) {
                records.put(record, delivered);
            }
        }
        var kinds = new KindsOfBatch();
        var placed = new ArrayList<PracticeRecord>();
        records.forEach((name, delivered) -> {
            RecordState state = fold.stateOf(name);
            placed.add(PracticeRecord.of(delivered, state, kinds.id(state.kind())));
        });
        List<Moved> moved = fold.changed().stream()
                .map(state -> new Moved(state, kinds.id(state.kind())))
                .toList();
        kinds.put(connection);
        RECORD.copy(connection, RECORD_TABLE, placed);
        MOVED.run(connection, UPDATE, moved);
        Presence.add(placed, connection);
        Presence.takeOff(fold.changed(), connection);
        Ground.take(events, connection);
        Erasing.take(events, connection);
    }
}
