package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.record.KindsOfBatch;
import care.renkei.query.record.RecordFold;
import care.renkei.query.record.RecordKind;
import care.renkei.query.record.RecordState;
import care.renkei.query.record.StoredStates;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps every part of every person's events, sealed as it came, with what is said about the records later. */
public final class TimelineProjection implements Projection {

    /** A row together with what has become of its record. */
    private record Placed(PartRow row, RecordState state, long kind) {}

    private record Counted(DataSubjectId person, long kind, int difference) {}

    private record Moved(RecordState state, long kind) {}

    private static final Rows<Placed> SHARED = new Rows<Placed>()
            .column("text", p -> p.row().person().text())
            .column("uuid", p -> p.row().eventId())
            .column("int2", p -> p.row().part())
            .time(p -> p.row().occurredAt())
            .time(p -> p.row().recordedAt())
            .time(p -> p.row().knownAt())
            .column("int8", p -> p.row().position().epoch())
            .column("int8", p -> p.row().position().txid())
            .column("int8", p -> p.row().position().index())
            .texts(p -> p.row().about().texts())
            .column("text", p -> text(p.row().practitioner()))
            .column("text", p -> p.row().type())
            .column("json", p -> p.row().envelope())
            .column("json", p -> p.row().facts())
            .column("bytea", p -> p.row().sealed())
            .column("int2", p -> p.state().retraction())
            .column("int4", p -> p.state().kind().categories())
            .texts(p -> restricted(p.state().kind()))
            .column("bool", p -> p.state().kind().authorOnly())
            .column("bool", p -> p.state().kind().notForPerson())
            .column("bool", p -> p.state().kind().heardAlone())
            .column("text", p -> p.state().kind().source().text());

    private static final String COLUMNS =
            "person, event_id, part, occurred_at, recorded_at, known_at, epoch, txid, global_index, subjects,"
                    + " practitioner, type, envelope, facts, sealed, retraction, categories, restricted_to,"
                    + " author_only, not_for_person, heard_alone, source";

    private static final Rows<Placed> AMENDMENT =
            new Rows<>(SHARED).column("uuid", p -> p.row().record());
    private static final String AMENDMENTS = "amendment (" + COLUMNS + ", record)";

    private static final Rows<Placed> PART = new Rows<>(SHARED)
            .column("int8", Placed::kind)
            .column("int4", p -> p.state().amendments());
    private static final String PARTS = "part (" + COLUMNS + ", kind, amendments)";

    private static final Rows<Moved> MOVED = new Rows<Moved>()
            .column("text", m -> m.state().person().text())
            .column("uuid", m -> m.state().record())
            .column("int8", Moved::kind)
            .column("int4", m -> m.state().kind().categories())
            .column("text", m -> restriction(m.state().kind()))
            .column("int2", m -> m.state().retraction())
            .column("int4", m -> m.state().amendments())
            .column("bool", m -> m.state().kind().notForPerson());

    private static final String MOVED_NAMES =
            " as n (person, record, kind, categories, restricted_to, retraction, amendments, not_for_person)";

    private static final String UPDATE_PARTS = "update part p set kind = n.kind, categories = n.categories,"
            + " restricted_to = string_to_array(n.restricted_to, '+'), retraction = n.retraction,"
            + " amendments = n.amendments, not_for_person = n.not_for_person from " + MOVED.unnest() + MOVED_NAMES
            + " where p.person = n.person and p.event_id = n.record";

    private static final String UPDATE_AMENDMENTS = "update amendment a set categories = n.categories,"
            + " restricted_to = string_to_array(n.restricted_to, '+'), retraction = n.retraction,"
            + " not_for_person = n.not_for_person from "
            + MOVED.unnest() + MOVED_NAMES + " where a.person = n.person and a.record = n.record";

    private static final Rows<Counted> COUNTED = new Rows<Counted>()
            .column("text", c -> c.person().text())
            .column("int8", Counted::kind)
            .column("int4", Counted::difference);

    private static final String COUNT = "insert into tally as t (person, kind, records) select * from "
            + COUNTED.unnest() + " on conflict (person, kind) do update set records = t.records + excluded.records";

    private static final String FORGET_NOTHING = "delete from tally t using " + COUNTED.unnest()
            + " as n (person, kind, difference) where t.person = n.person and t.kind = n.kind and t.records = 0";

    private static final StoredStates STATES = StoredStates.in("part", " where r.part = 0");

    private static @Nullable String text(@Nullable DataSubjectId id) {
        return id == null ? null : id.text();
    }

    private static @Nullable List<String> restricted(RecordKind kind) {
        return kind.restricted()
                ? kind.restrictedTo().stream().map(AgencyId::text).toList()
                : null;
    }

    /** As {@code string_to_array} takes it apart. */
    private static @Nullable String restriction(RecordKind kind) {
        List<String> agencies = restricted(kind);
        return agencies == null ? null : String.join("+", agencies);
    }

    @Override
    public String view() {
        return "timeline";
    }

    /** Envelope and facts are all that a row needs. */
    @Override
    public boolean readsUnknownTypes() {
        return true;
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        var fold = new TimelineFold(STATES.of(connection, RecordFold.needed(events)));
        events.forEach(fold::take);
        var kinds = new KindsOfBatch();
        List<Placed> parts = placed(fold.parts(), fold, kinds);
        List<Placed> amendments = placed(fold.amendments(), fold, kinds);
        List<Moved> moved = fold.records().changed().stream()
                .map(state -> new Moved(state, kinds.id(state.kind())))
                .toList();
        List<Counted> counted = counted(fold, kinds);
        kinds.put(connection);
        PART.copy(connection, PARTS, parts);
        AMENDMENT.copy(connection, AMENDMENTS, amendments);
        COUNTED.run(connection, COUNT, counted);
        if (!moved.isEmpty()) {
            COUNTED.run(connection, FORGET_NOTHING, counted);
        }
        MOVED.run(connection, UPDATE_PARTS, moved);
        MOVED.run(connection, UPDATE_AMENDMENTS, moved);
        var erased = new ErasedRows(events);
        erased.empty(connection, "part");
        erased.empty(connection, "amendment");
    }

    private static List<Placed> placed(List<PartRow> rows, TimelineFold fold, KindsOfBatch kinds) {
        var placed = new ArrayList<Placed>(rows.size());
        for (PartRow row : rows) {
            RecordState state = fold.stateOf(row);
            placed.add(new Placed(row, state, kinds.id(state.kind())));
        }
        return placed;
    }

    /** In the order of the key, so that workers of different partitions never wait for each other in a ring. */
    private static List<Counted> counted(TimelineFold fold, KindsOfBatch kinds) {
        var counted = new ArrayList<Counted>();
        for (RecordFold.Tally tally : fold.records().tallies(any -> true)) {
            counted.add(new Counted(tally.of().person(), kinds.id(tally.of().kind()), tally.difference()));
        }
        counted.sort(Comparator.comparing(Counted::person).thenComparingLong(Counted::kind));
        return counted;
    }
}
