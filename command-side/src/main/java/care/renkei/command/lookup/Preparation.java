package care.renkei.command.lookup;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.Known;
import care.renkei.command.store.StoreUnavailable;
import care.renkei.events.AdviceCode;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.advice.Advice;
import care.renkei.events.stored.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that a command needs to know in one statement: one plan, one round trip, one moment. The parts of
 * {@code Known} come as small JSON arrays, which costs the server far less than a statement each.
 */
public final class Preparation {

    /** Operating standards: records of a service are kept five years. */
    private static final int FIVE_YEARS = 5;

    private static final String SQL = """
            select clock_timestamp(),
              (select max(sequence) from store.event where stream_id = ?),
              before.event_id, before.partition_key, before.epoch, before.txid,
              before.global_index, before.digest, before.metadata,
              (select json_agg(json_build_array(agency, kind)) from store.agency where agency = any (?)),
              (select json_agg(json_build_array(practitioner, agency, from_day, last_day)
                 order by practitioner, agency, from_day)
                 from store.enrolment where practitioner = any (?)),
              (select json_build_array(event_id, identity, sent_by, sent_to) from store.referral where event_id = ?),
              known.person, known.registered_by,
              (select json_agg(subject) from store.subject_of_person s where s.person = known.person),
              (select json_agg(json_build_array(agency, role, joined_at, left_at) order by joined_at, recorded_by)
                 from store.membership m where m.person = known.person),
              (select json_agg(json_build_array(override, invoker, recipients, categories, begins_at, until)
                 order by begins_at, override)
                 from store.open_override o where o.person = known.person),
              (select json_agg(json_build_array(representative, capacity, jointly, powers, from_day, until_day)
                 order by from_day, recorded_by)
                 from store.representative r where r.person = known.person),
              (select json_agg(json_build_array(agency, corporation)) from store.agency
                 where corporation is not null and ?),
              (select json_build_array(event_id, type, asked_by, asked, person) from store.request where event_id = ?),
              known.died_on,
              case when ? then json_build_object(
                'benefits', (select json_agg(json_build_array(benefit, decided_at, from_day, until_day)
                   order by benefit) from store.benefit b where b.person = known.person),
                'met', (select m.held_at from store.providers_met m where m.person = known.person),
                'plans', (select json_agg(plan order by plan) from store.plan p where p.person = known.person),
                'handovers', (select json_agg(json_build_array(handover, giver, receiver,
                   offered_at is not null and declined_at is null and withdrawn_at is null,
                   accepted_at is not null and not exists (
                     select 1 from store.open_issue i where i.awaits = h.handover)) order by handover)
                   from store.handover h where h.person = known.person),
                'issues', (select json_agg(json_build_array(issue, owner) order by issue)
                   from store.open_issue i where i.person = known.person and i.settled_at is null),
                'closed', (select json_agg(json_build_array(agency, closed_at, retain_until) order by closed_at)
                   from store.closed_case c where c.person = known.person)) end
            from (select 1) one
            left join lateral (
              select e.event_id, e.partition_key, e.digest, e.metadata,
                last.txid::text::bigint as txid, last.global_index,
                (select max(epoch) from store.epoch where first_index < last.global_index) as epoch
              from store.event e, lateral (
                select l.txid, l.global_index from store.event l
                where l.source = e.source and l.ce_id = e.ce_id order by l.ordinal desc limit 1) last
              where e.source = ? and e.ce_id = ? and e.ordinal = 0) before on true
            left join store.person_known known on known.person = ?""";

    private final DataSource store;
    private final int yearsKept;

    /** @param yearsKept for how many years records are kept from the end of each case, and from the newest of a file */
    public Preparation(DataSource store, int yearsKept) {
        this.store = store;
        this.yearsKept = yearsKept;
    }

    /** Where nobody is erased. */
    public Preparation(DataSource store) {
        this(store, FIVE_YEARS);
    }

    /** @throws StoreUnavailable if the store cannot be asked */
    public Prepared read(Wanted wanted) {
        try (Connection connection = store.getConnection()) {
            return read(wanted, connection);
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** The same on a connection that is in a transaction already. */
    public Prepared read(Wanted wanted, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, wanted.stream());
            statement.setObject(2, wanted.agencies());
            statement.setObject(3, wanted.practitioners());
            statement.setObject(4, wanted.referral());
            statement.setBoolean(5, wanted.corporations());
            statement.setObject(6, wanted.request());
            statement.setBoolean(7, wanted.course());
            statement.setString(8, wanted.source().text());
            statement.setString(9, wanted.sourceEventId());
            statement.setString(10, text(wanted.person()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Instant now = row.getObject(1, OffsetDateTime.class).toInstant();
                long sequence = row.getLong(2);
                Long last = row.wasNull() ? null : sequence;
                StoredBefore before = before(row);
                Known known = KnownRow.known(row);
                return new Prepared(
                        now, last, before, wanted.beyond() == null ? known : known.with(beyond(wanted, connection)));
            }
        }
    }

    private Beyond beyond(Wanted wanted, Connection connection) throws SQLException {
        return wanted.beyond() == null
                ? Beyond.NOTHING
                : new LookingBeyond(connection, yearsKept).found(wanted, wanted.beyond());
    }

    private static @Nullable String text(@Nullable DataSubjectId subject) {
        return subject == null ? null : subject.text();
    }

    private static @Nullable StoredBefore before(ResultSet row) throws SQLException {
        UUID event = row.getObject(3, UUID.class);
        return event == null
                ? null
                : new StoredBefore(
                        event,
                        new DataSubjectId(row.getString(4)),
                        new Position(row.getLong(5), row.getLong(6), row.getLong(7)),
                        row.getBytes(8),
                        Advice.of(List.of(EventJson.read(row.getBytes(9), AdviceCode[].class))));
    }
}
