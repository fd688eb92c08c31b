package care.renkei.query.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.stored.EventJson;
import care.renkei.query.projecting.Partitions;
import care.renkei.query.reading.Freshness;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Corporations;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.OverrideReceipt;
import care.renkei.query.visibility.PersonSharing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks in one statement for the state of a file, for the caller's enrolment, and for how fresh both are: the file's in
 * the person's partition, the enrolment in the agency's.
 */
final class PermissionQuestion implements Question<Permission> {

    private static final String SQL = """
            select f.epoch, f.txid, f.global_index, f.horizon_epoch, f.horizon_txid, f.horizon_index, f.horizon_time,
                exists (select from sharing.parked where partition_key = ?),
                o.horizon_time,
                exists (select from sharing.parked where partition_key = ?),
                e.auditor, e.valid_from, e.has_left, a.kind, clock_timestamp(), s.version,
                case when s.version = ? then null else s.state end,
                (select json_object_agg(r.agency, r.corporation) from sharing.named_in n
                  join sharing.agency r on 'corporation-' || r.corporation = n.viewer where n.person = ?)
            from sharing.progress f
            join sharing.progress o on o.partition = ?
            left join sharing.enrolment e on e.agency = ? and e.practitioner = ?
            left join sharing.agency a on a.agency = ?
            left join sharing.person_sharing s on s.person = ?
            where f.partition = ?""";

    private final DataSubjectId person;
    private final Caller caller;
    private final Purpose purpose;
    private final @Nullable OverrideReceipt receipt;
    private final ZoneId zone;
    private final KnownStates known;
    private final @Nullable PersonSharing cached;

    PermissionQuestion(
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable OverrideReceipt receipt,
            ZoneId zone,
            KnownStates known) {
        this.person = person;
        this.caller = caller;
        this.purpose = purpose;
        this.receipt = receipt;
        this.zone = zone;
        this.known = known;
        cached = known.of(person.text());
    }

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        DataSubjectId home = caller instanceof Caller.OfAgency ofAgency ? ofAgency.viewer() : person;
        String agency =
                caller instanceof Caller.OfAgency ofAgency ? ofAgency.agency().text() : null;
        DataSubjectId practitioner = caller instanceof Caller.OfAgency ofAgency ? ofAgency.practitioner() : null;
        parameters
                .text(person.text())
                .text(home.text())
                .number(cached == null ? -1L : cached.version())
                .text(person.text())
                .number(Partitions.of(home))
                .text(agency)
                .text(practitioner == null ? null : practitioner.text())
                .text(agency)
                .text(person.text())
                .number(Partitions.of(person));
    }

    @Override
    public Permission answer(ResultSet row) throws SQLException {
        row.next();
        Position last = new Position(row.getLong(1), row.getLong(2), row.getLong(3));
        Position horizon = new Position(row.getLong(4), row.getLong(5), row.getLong(6));
        Instant heard = instant(row, 7);
        Instant now = instant(row, 15);
        boolean certain = Freshness.fresh(heard, now)
                && !row.getBoolean(8)
                && Freshness.fresh(instant(row, 9), now)
                && !row.getBoolean(10);
        LocalDate today = now.atZone(zone).toLocalDate();
        return new Permission(
                new Inquiry(admitted(row, today), purpose, now, today, certain, receipt),
                state(row).knowing(offices(row.getString(18))),
                last.compareTo(horizon) > 0 ? last : horizon,
                heard);
    }

    /** The caller as enrolled: leaving the agency ends access with the next request. */
    private Caller admitted(ResultSet row, LocalDate today) throws SQLException {
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return caller;
        }
        boolean coreCentre = AgencyKind.CORE_CONSULTATION_CENTRE.name().equals(row.getString(14));
        if (ofAgency.practitioner() == null) {
            return coreCentre ? ofAgency.asCoreCentre() : ofAgency;
        }
        LocalDate from = row.getObject(12, LocalDate.class);
        if (from == null || row.getBoolean(13) || today.isBefore(from)) {
            return new Caller.Nobody();
        }
        return new Caller.OfAgency(
                ofAgency.agency(), ofAgency.viewer(), ofAgency.practitioner(), row.getBoolean(11), coreCentre);
    }

    private PersonSharing state(ResultSet row) throws SQLException {
        long version = row.getLong(16);
        if (row.wasNull()) {
            return PersonSharing.of(person);
        }
        if (cached != null && cached.version() == version) {
            return cached;
        }
        PersonSharing read = EventJson.read(row.getBytes(17), PersonSharing.class);
        known.put(person.text(), read);
        return read;
    }

    /** Read anew each time, for they change without the file. */
    private static Corporations offices(@Nullable String json) {
        if (json == null) {
            return Corporations.NONE;
        }
        var offices = new HashMap<DataSubjectId, CorporationNumber>();
        EventJson.MAPPER
                .readTree(json)
                .properties()
                .forEach(office -> offices.put(
                        new AgencyId(office.getKey()).subject(),
                        new CorporationNumber(office.getValue().stringValue())));
        return new Corporations(offices);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
