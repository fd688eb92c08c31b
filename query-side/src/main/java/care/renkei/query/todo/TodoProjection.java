package care.renkei.query.todo;

import care.renkei.events.EventCatalogue;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.query.due.Evidence;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes which records rules are asked of, how far each file has come, and when agencies last told their vacancies. */
public final class TodoProjection implements Projection {

    private static final String VACANCIES =
            EventCatalogue.standard().of(ProviderStatusReported.class).wireName();

    private static final Rows<Delivered> EVIDENCE = new Rows<Delivered>()
            .column("text", d -> d.event().subject().text())
            .time(d -> d.event().occurredAt())
            .column("uuid", d -> d.event().id());
    private static final String EVIDENCE_TABLE = "evidence (person, occurred_at, event_id)";

    private static final Rows<Delivered> TOUCHED = new Rows<Delivered>()
            .column("text", d -> d.event().subject().text())
            .column("int8", d -> d.position().epoch())
            .column("int8", d -> d.position().txid())
            .column("int8", d -> d.position().index());
    private static final String PUT_TOUCHED =
            "insert into touched (person, epoch, txid, global_index) select * from " + TOUCHED.unnest()
                    + " on conflict (person) do update set epoch = excluded.epoch, txid = excluded.txid,"
                    + " global_index = excluded.global_index";

    private record Reported(Delivered delivered, ProviderStatusReported said) {
        String key() {
            return delivered.event().source().text() + " " + said.service();
        }
    }

    private static final Rows<Reported> VACANCY = new Rows<Reported>()
            .column("text", r -> r.delivered().event().source().text())
            .column("text", r -> r.said().service().name())
            .column("uuid", r -> r.delivered().event().id())
            .time(r -> r.delivered().event().occurredAt());
    private static final String PUT_VACANCIES =
            "insert into vacancy (agency, service, event_id, occurred_at) select * from " + VACANCY.unnest()
                    + " on conflict (agency, service) do update set event_id = excluded.event_id,"
                    + " occurred_at = excluded.occurred_at where vacancy.occurred_at <= excluded.occurred_at";

    @Override
    public String view() {
        return Todos.VIEW;
    }

    /** Ids and days are all that a row needs. */
    @Override
    public boolean readsUnknownTypes() {
        return true;
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        Map<String, Delivered> touched = new LinkedHashMap<>();
        events.stream()
                .filter(delivered -> delivered.event().person() != null)
                .forEach(delivered -> touched.put(delivered.event().subject().text(), delivered));
        EVIDENCE.copy(
                connection,
                EVIDENCE_TABLE,
                events.stream()
                        .filter(delivered -> delivered.event().person() != null
                                && Evidence.is(delivered.event().type()))
                        .toList());
        // Up to where the file came stays until lists outside have heard that nothing is to be done any more.
        new ErasedRows(events).dropFiles(connection, "evidence");
        TOUCHED.run(connection, PUT_TOUCHED, touched.values());
        VACANCY.run(connection, PUT_VACANCIES, reported(events));
        AskedOfAgencies.take(events, connection);
    }

    /** The last of each, history that was brought in left out. */
    private static Collection<Reported> reported(List<Delivered> events) {
        Map<String, Reported> last = new LinkedHashMap<>();
        for (Delivered delivered : events) {
            if (delivered.event().person() == null
                    && delivered.event().envelope().imported() == null
                    && VACANCIES.equals(delivered.event().type())
                    && delivered.event().content() instanceof ProviderStatusReported said) {
                var reported = new Reported(delivered, said);
                last.merge(
                        reported.key(),
                        reported,
                        (one, other) -> other.delivered()
                                        .event()
                                        .occurredAt()
                                        .isBefore(one.delivered().event().occurredAt())
                                ? one
                                : other);
            }
        }
        return last.values();
    }
}
