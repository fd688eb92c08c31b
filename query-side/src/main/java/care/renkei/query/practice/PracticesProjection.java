package care.renkei.query.practice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.practice.Sign;
import care.renkei.events.practice.Signs;
import care.renkei.events.stored.StoredPart;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps which event evidences which row; with every record what became of it. */
public final class PracticesProjection implements Projection {

    private record Known(RecordState state, long kind) {}

    /** A sign of an event, with what its record is after the batch. */
    private record Placed(Delivered delivered, Sign sign, int part, RecordState state, long kind) {}

    private static final Rows<Placed> EVIDENCE = new Rows<Placed>()
            .column("text", p -> p.state().person().text())
            .column("text", p -> p.sign().code())
            .column("text", p -> p.sign().thing())
            .time(p -> p.delivered().event().occurredAt())
            .column("uuid", p -> p.delivered().event().id())
            .column("int2", Placed::part)
            .column("int2", p -> p.state().retraction())
            .column("int8", Placed::kind)
            .column("int4", p -> p.state().kind().categories())
            .time(p -> p.delivered().wire().recordedAt())
            .column("int8", p -> p.delivered().position().epoch())
            .column("int8", p -> p.delivered().position().txid())
            .column("int8", p -> p.delivered().position().index())
            .column("bool", p -> p.state().kind().authorOnly())
            .column("text", p -> p.state().kind().source().text())
            .column("text", p -> text(p.delivered().event().practitioner()))
            .column("text", p -> p.delivered().event().type())
            .column("bool", p -> p.delivered().event().envelope().imported() != null)
            .texts(p -> p.delivered().event().parts().get(p.part()).about().texts());
    private static final String EVIDENCE_TABLE = "evidence (person, code, thing, occurred_at, event_id, part,"
            + " retraction, kind, categories, recorded_at, epoch, txid, global_index, author_only, source,"
            + " practitioner, type, imported, subjects)";
    private static final Rows<Known> RECORD = new Rows<Known>()
            .column("text", k -> k.state().person().text())
            .column("uuid", k -> k.state().record())
            .column("int8", Known::kind)
            .column("int4", k -> k.state().amendments());
    private static final String RECORD_TABLE = "record (person, event_id, kind, amendments)";
    private static final Rows<Known> MOVED = new Rows<>(RECORD)
            .column("int4", k -> k.state().kind().categories())
            .column("int2", k -> k.state().retraction());
    private static final String FROM_MOVED = " from " + MOVED.unnest()
            + " as n (person, record, kind, amendments, categories, retraction) where t.person = n.person"
            + " and t.event_id = n.record";
    private static final String UPDATE_RECORDS =
            "update record t set kind = n.kind, amendments = n.amendments" + FROM_MOVED;
    private static final String UPDATE_EVIDENCE =
            "update evidence t set kind = n.kind, categories = n.categories, retraction = n.retraction" + FROM_MOVED;
    private static final String COUNT_AS =
            " on conflict (source, code, person) do update set records = t.records + excluded.records";
    private static final Rows<Placed> COUNTED = new Rows<Placed>()
            .column("text", p -> p.state().kind().source().text())
            .column("text", p -> p.sign().code())
            .column("text", p -> p.state().person().text());
    private static final String COUNT = "insert into tally as t (source, code, person, records)"
            + " select n.source, n.code, n.person, count(*) from " + COUNTED.unnest()
            + " as n (source, code, person) group by n.source, n.code, n.person" + COUNT_AS;
    /** What was counted and is taken back now. */
    private static final String COUNT_OFF = "insert into tally as t (source, code, person, records)"
            + " select e.source, e.code, e.person, -count(*) from evidence e join " + MOVED.unnest()
            + " as n (person, record, kind, amendments, categories, retraction) on e.person = n.person"
            + " and e.event_id = n.record where e.retraction = 0 and n.retraction <> 0 and not e.author_only"
            + " and strpos(e.code, '-') > 0 group by e.source, e.code, e.person" + COUNT_AS;

    private static final String FORGET_NOTHING = "delete from tally t using evidence e join " + MOVED.unnest()
            + " as n (person, record, kind, amendments, categories, retraction) on e.person = n.person"
            + " and e.event_id = n.record where t.source = e.source and t.code = e.code and t.person = e.person"
            + " and t.records = 0";
    private static final StoredStates STATES = StoredStates.in("record", "");

    private static @Nullable String text(@Nullable DataSubjectId id) {
        return id == null ? null : id.text();
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
        var known = new ArrayList<Known>();
        var placed = new ArrayList<Placed>();
        records.forEach((name, delivered) -> {
            RecordState state = fold.stateOf(name);
            long kind = kinds.id(state.kind());
            known.add(new Known(state, kind));
            place(delivered, state, kind, placed);
        });
        List<Known> moved = fold.changed().stream()
                .map(state -> new Known(state, kinds.id(state.kind())))
                .toList();
        kinds.put(connection);
        RECORD.copy(connection, RECORD_TABLE, known);
        EVIDENCE.copy(connection, EVIDENCE_TABLE, placed);
        COUNTED.run(
                connection,
                COUNT,
                placed.stream().filter(PracticesProjection::counts).toList());
        MOVED.run(connection, COUNT_OFF, moved);
        MOVED.run(connection, FORGET_NOTHING, moved);
        MOVED.run(connection, UPDATE_RECORDS, moved);
        MOVED.run(connection, UPDATE_EVIDENCE, moved);
        Ground.take(events, connection);
        Erasing.take(events, connection);
    }

    /** What an event says stands by its main part: whoever may not read that one is told nothing of it. */
    private static void place(Delivered delivered, RecordState state, long kind, List<Placed> placed) {
        Collection<Sign> signs = Signs.of(delivered.event());
        if (!signs.isEmpty()) {
            int part = mainPart(delivered);
            signs.forEach(sign -> placed.add(new Placed(delivered, sign, part, state, kind)));
        }
    }

    private static int mainPart(Delivered delivered) {
        var event = delivered.event();
        return Signs.known(event.type())
                ? event.parts().stream().map(StoredPart::about).toList().indexOf(event.contentKey())
                : 0;
    }

    private static boolean counts(Placed placed) {
        return placed.state().retraction() == 0
                && !placed.state().kind().authorOnly()
                && placed.sign().ofPractice();
    }
}
