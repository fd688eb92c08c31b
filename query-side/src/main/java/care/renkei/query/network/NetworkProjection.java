package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.record.KindsOfBatch;
import care.renkei.query.record.RecordFold;
import care.renkei.query.record.RecordName;
import care.renkei.query.record.RecordState;
import care.renkei.query.record.StoredStates;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was said of ties, and who was in touch with whom; with every record what became of it. */
public final class NetworkProjection implements Projection {

    private record Known(RecordState state, long kind, Instant recordedAt) {}

    /** A part of an event, with what its record is after the batch; for a touch the two as well. */
    private record Placed(
            Delivered delivered,
            int part,
            StoredPart stored,
            RecordState state,
            long kind,
            @Nullable Touch touch) {}

    private record Counted(DataSubjectId person, long kind, int difference) {}

    private static final Rows<Placed> PLACED = new Rows<Placed>()
            .column("text", p -> p.state().person().text())
            .column("uuid", p -> p.delivered().event().id())
            .column("int2", Placed::part)
            .time(p -> p.delivered().event().occurredAt())
            .time(p -> p.delivered().wire().recordedAt())
            .column("int8", p -> p.delivered().position().epoch())
            .column("int8", p -> p.delivered().position().txid())
            .column("int8", p -> p.delivered().position().index())
            .column("int2", p -> p.state().retraction())
            .column("int8", Placed::kind)
            .column("int4", p -> p.state().kind().categories())
            .column("bool", p -> p.state().kind().authorOnly())
            .column("text", p -> p.state().kind().source().text())
            .column("text", p -> text(p.delivered().event().practitioner()))
            .texts(p -> p.stored().about().texts());
    private static final String COLUMNS = "person, event_id, part, occurred_at, recorded_at, epoch, txid, global_index,"
            + " retraction, kind, categories, author_only, source, practitioner, subjects";

    private static final Rows<Placed> SAID = new Rows<>(PLACED)
            .column("text", p -> p.delivered().event().type())
            .column("json", p -> p.stored().facts())
            .column("bytea", p -> p.stored().sealed());
    private static final String SAID_TABLE = "said (" + COLUMNS + ", type, facts, sealed)";

    private static final Rows<Placed> TOUCH = new Rows<>(PLACED)
            .column("text", p -> p.touch() == null ? null : p.touch().one().text())
            .column("text", p -> p.touch() == null ? null : p.touch().other().text())
            .column("text", p -> p.touch() == null ? null : p.touch().way().name());
    private static final String TOUCH_TABLE = "touch (" + COLUMNS + ", one, other, way)";

    private static final Rows<Known> RECORD = new Rows<Known>()
            .column("text", k -> k.state().person().text())
            .column("uuid", k -> k.state().record())
            .column("int8", Known::kind)
            .column("int4", k -> k.state().amendments())
            .column("bool", k -> Evidence.is(k.state().kind().type()))
            .time(Known::recordedAt);
    private static final String RECORD_TABLE = "record (person, event_id, kind, amendments, evidence, recorded_at)";

    private static final Rows<Known> MOVED = new Rows<Known>()
            .column("text", k -> k.state().person().text())
            .column("uuid", k -> k.state().record())
            .column("int8", Known::kind)
            .column("int4", k -> k.state().amendments())
            .column("int4", k -> k.state().kind().categories())
            .column("int2", k -> k.state().retraction());
    private static final String FROM_MOVED =
            " from " + MOVED.unnest() + " as n (person, record, kind, amendments, categories, retraction) where"
                    + " t.person = n.person and t.event_id = n.record";
    private static final String UPDATE_RECORDS =
            "update record t set kind = n.kind, amendments = n.amendments" + FROM_MOVED;
    private static final String MOVE =
            " t set kind = n.kind, categories = n.categories, retraction = n.retraction" + FROM_MOVED;

    private static final Rows<Counted> COUNTED = new Rows<Counted>()
            .column("text", c -> c.person().text())
            .column("int8", Counted::kind)
            .column("int4", Counted::difference);
    private static final String COUNT = "insert into tally as t (person, kind, records) select * from "
            + COUNTED.unnest() + " on conflict (person, kind) do update set records = t.records + excluded.records";
    private static final String FORGET_NOTHING = "delete from tally t using " + COUNTED.unnest()
            + " as n (person, kind, difference) where t.person = n.person and t.kind = n.kind and t.records = 0";

    private static final StoredStates STATES = StoredStates.in("record", "");

    private static @Nullable String text(@Nullable DataSubjectId id) {
        return id == null ? null : id.text();
    }

    @Override
    public String view() {
        return "network";
    }

    /** Of most types, only what becomes of the record matters. */
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
        var known = new ArrayList<Known>();
        var said = new ArrayList<Placed>();
        var touches = new ArrayList<Placed>();
        records.forEach((name, delivered) -> {
            RecordState state = fold.stateOf(name);
            long kind = kinds.id(state.kind());
            known.add(new Known(state, kind, delivered.wire().recordedAt()));
            if (Evidence.isSaid(state.kind().type())) {
                said.addAll(parts(delivered, state, kind));
            } else if (Evidence.touches(state.kind().type())) {
                touches.addAll(touches(delivered, state, kind));
            }
        });
        List<Known> moved = fold.changed().stream()
                .map(state -> new Known(state, kinds.id(state.kind()), Instant.EPOCH))
                .toList();
        List<Counted> counted = counted(fold, kinds);
        kinds.put(connection);
        RECORD.copy(connection, RECORD_TABLE, known);
        SAID.copy(connection, SAID_TABLE, said);
        TOUCH.copy(connection, TOUCH_TABLE, touches);
        COUNTED.run(connection, COUNT, counted);
        if (!moved.isEmpty()) {
            COUNTED.run(connection, FORGET_NOTHING, counted);
        }
        MOVED.run(connection, UPDATE_RECORDS, moved);
        MOVED.run(connection, "update said" + MOVE, moved);
        MOVED.run(connection, "update touch" + MOVE, moved);
        var erased = new ErasedRows(events);
        erased.drop(connection, "said");
        erased.drop(connection, "touch");
    }

    private static List<Placed> parts(Delivered delivered, RecordState state, long kind) {
        List<StoredPart> parts = delivered.event().parts();
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < parts.size(); i++) {
            placed.add(new Placed(delivered, i, parts.get(i), state, kind, null));
        }
        return placed;
    }

    private static List<Placed> touches(Delivered delivered, RecordState state, long kind) {
        StoredEvent event = delivered.event();
        SubjectKey main = event.contentKey();
        int part = event.parts().stream().map(StoredPart::about).toList().indexOf(main);
        return Touch.of(event).stream()
                .map(touch -> new Placed(delivered, part, event.parts().get(part), state, kind, touch))
                .toList();
    }

    /** In the order of the key, so that workers of different partitions never wait for each other in a ring. */
    private static List<Counted> counted(RecordFold fold, KindsOfBatch kinds) {
        return fold.tallies(kind -> Evidence.is(kind.type())).stream()
                .map(tally ->
                        new Counted(tally.of().person(), kinds.id(tally.of().kind()), tally.difference()))
                .sorted(Comparator.comparing(Counted::person).thenComparingLong(Counted::kind))
                .toList();
    }
}
