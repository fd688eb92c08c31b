package care.renkei.command.lookup;

import care.renkei.events.Asks;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.stored.StoredEvent;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What events leave in the tables of agencies: what they are, who acts for them, who asked whom. */
final class AgencyRows {

    private AgencyRows() {}

    static void agency(StoredEvent event, AgencyRegistered registered, LookupRow row) throws SQLException {
        row.write(
                "insert into store.agency (agency, kind, corporation) values (?, ?, ?)",
                event.source().text(),
                registered.kind().name(),
                text(registered.corporationNumber()));
    }

    static void corporation(StoredEvent event, AgencyDetailsChanged changed, LookupRow row) throws SQLException {
        row.write(
                "update store.agency set corporation = ? where agency = ?",
                text(changed.corporationNumber()),
                event.source().text());
    }

    private static @Nullable String text(@Nullable CorporationNumber number) {
        return number == null ? null : number.text();
    }

    static void enrolment(StoredEvent event, PractitionerEnrolled enrolled, LookupRow row) throws SQLException {
        row.write(
                "insert into store.enrolment (practitioner, agency, from_day) values (?, ?, ?)"
                        + " on conflict (practitioner, agency, from_day) do update set last_day = null",
                practitioner(event),
                event.source().text(),
                enrolled.from());
    }

    static void enrolmentEnds(StoredEvent event, PractitionerLeft left, LookupRow row) throws SQLException {
        row.write(
                "update store.enrolment set last_day = ? where practitioner = ? and agency = ? and last_day is null",
                left.on(),
                practitioner(event),
                event.source().text());
    }

    static void request(StoredEvent event, LookupRow row) throws SQLException {
        row.write(
                "insert into store.request (event_id, type, asked_by, asked, person) values (?, ?, ?, ?, ?)",
                event.id(),
                event.description().eventName(),
                event.source().text(),
                LookupTables.texts(((Asks) event.content()).addressees()),
                event.subject().kind() == DataSubjectId.Kind.PERSON
                        ? event.subject().text()
                        : null);
    }

    private static String practitioner(StoredEvent event) {
        return event.contentKey().subjects().getFirst().text();
    }
}
