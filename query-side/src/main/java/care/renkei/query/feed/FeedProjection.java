package care.renkei.query.feed;

import care.renkei.events.DataSubjectId;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.record.RecordFold;
import care.renkei.query.rows.Rows;
import care.renkei.query.visibility.SharingEvolution;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes which files have changed. What that opens to whom is decided when it is sent, never here. */
public final class FeedProjection implements Projection {

    private static final Rows<Delivered> NEWS = new Rows<Delivered>()
            .column("text", d -> d.event().subject().text())
            .column("int8", d -> d.position().epoch())
            .column("int8", d -> d.position().txid())
            .column("int8", d -> d.position().index())
            .column("uuid", d -> d.event().id())
            .time(d -> d.event().occurredAt())
            .column("bool", d -> mayOpen(d.event()));

    private static final String NEWS_TABLE = "news (person, epoch, txid, global_index, event_id, occurred_at, whole)";

    private record Retraction(Delivered delivered, UUID record, int part, StoredPart about) {}

    private static final Rows<Retraction> RETRACTION = new Rows<Retraction>()
            .column("text", r -> r.delivered().event().subject().text())
            .column("uuid", Retraction::record)
            .column("uuid", r -> r.delivered().event().id())
            .column("int2", Retraction::part)
            .time(r -> r.delivered().event().occurredAt())
            .time(r -> r.delivered().wire().recordedAt())
            .column("int8", r -> r.delivered().position().epoch())
            .column("int8", r -> r.delivered().position().txid())
            .column("int8", r -> r.delivered().position().index())
            .column("text", r -> r.delivered().event().source().text())
            .column("text", r -> text(r.delivered().event().practitioner()))
            .column("text", r -> r.delivered().event().type())
            .column(
                    "text",
                    r -> r.about().about().subjects().stream()
                            .map(DataSubjectId::text)
                            .collect(Collectors.joining("+")))
            .column(
                    "text",
                    r -> EventJson.MAPPER.writeValueAsString(
                            r.delivered().event().envelope()))
            .column("text", r -> r.about().facts().toString());

    private static final String PUT_RETRACTIONS =
            "insert into retraction (person, record, event_id, part, occurred_at, recorded_at, epoch, txid,"
                    + " global_index, source, practitioner, type, subjects, envelope, facts) select person, record,"
                    + " event_id, part, occurred_at, recorded_at, epoch, txid, global_index, source, practitioner,"
                    + " type, string_to_array(subjects, '+'), envelope::jsonb, facts::jsonb from "
                    + RETRACTION.unnest()
                    + " as n (person, record, event_id, part, occurred_at, recorded_at, epoch, txid, global_index,"
                    + " source, practitioner, type, subjects, envelope, facts)";

    @Override
    public String view() {
        return "feed";
    }

    /** Ids and places are all that a row needs. */
    @Override
    public boolean readsUnknownTypes() {
        return true;
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        List<Delivered> ofFiles = events.stream()
                .filter(delivered -> delivered.event().person() != null)
                .toList();
        NEWS.copy(connection, NEWS_TABLE, ofFiles);
        RETRACTION.run(connection, PUT_RETRACTIONS, retractions(ofFiles));
        // News of the file go when the feeds have taken their turn.
        new ErasedRows(ofFiles).drop(connection, "retraction");
    }

    private static List<Retraction> retractions(List<Delivered> events) {
        var retractions = new ArrayList<Retraction>();
        for (Delivered delivered : events) {
            if (RecordFold.isAmendment(delivered.event())
                    && delivered.event().content() instanceof RecordRetracted retracted) {
                int place = 0;
                for (StoredPart part : delivered.event().parts()) {
                    retractions.add(new Retraction(delivered, retracted.record(), place++, part));
                }
            }
        }
        return retractions;
    }

    /** Statements and amendments do, also those of types that this version does not know. */
    private static boolean mayOpen(StoredEvent event) {
        return RecordFold.isAmendment(event)
                || SharingEvolution.STATEMENTS.contains(event.type().split("\\.", -1)[1]);
    }

    private static @Nullable String text(@Nullable DataSubjectId id) {
        return id == null ? null : id.text();
    }
}
