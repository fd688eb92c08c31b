package care.renkei.query.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch says of agencies and of who is enrolled there; the last word of each. */
final class AgencyChanges {

    private record Key(AgencyId agency, DataSubjectId practitioner) {}

    /** @param enrolled null where the practitioner left */
    private record Enrolment(Key key, @Nullable PractitionerEnrolled enrolled) {}

    private static final Rows<Map.Entry<AgencyId, AgencyRegistered>> AGENCY = new Rows<
                    Map.Entry<AgencyId, AgencyRegistered>>()
            .column("text", e -> e.getKey().text())
            .column("text", e -> e.getValue().kind().name())
            .column(
                    "text",
                    e -> e.getValue().corporationNumber() == null
                            ? null
                            : e.getValue().corporationNumber().text());

    private static final String PUT_AGENCIES =
            "insert into agency (agency, kind, corporation) select * from " + AGENCY.unnest()
                    + " on conflict (agency) do update set kind = excluded.kind, corporation = excluded.corporation";

    private static final Rows<Enrolment> ENROLLED = new Rows<Enrolment>()
            .column("text", e -> e.key().agency().text())
            .column("text", e -> e.key().practitioner().text())
            .column("bool", e -> e.enrolled() != null && e.enrolled().auditor())
            .column(
                    "date",
                    e -> (e.enrolled() == null ? LocalDate.EPOCH : e.enrolled().from()).toString())
            .column("bool", e -> e.enrolled() == null);

    private static final String PUT_ENROLMENTS =
            "insert into enrolment (agency, practitioner, auditor, valid_from, has_left) select * from "
                    + ENROLLED.unnest()
                    + " on conflict (agency, practitioner) do update set auditor = excluded.auditor,"
                    + " valid_from = excluded.valid_from, has_left = excluded.has_left";

    private final Map<AgencyId, AgencyRegistered> registrations = new LinkedHashMap<>();
    private final Map<Key, Enrolment> enrolments = new LinkedHashMap<>();

    void take(StoredEvent event) {
        for (StoredPart part : event.parts()) {
            DataSubjectId about = part.about().subjects().getFirst();
            if (event.factsOf(part) instanceof Content content) {
                switch (content) {
                    case AgencyRegistered registered -> registered(event.source(), registered);
                    case AgencyDetailsChanged changed -> registered(event.source(), changed.asRegistered());
                    case PractitionerEnrolled enrolled -> enrolled(event.source(), about, enrolled);
                    case PractitionerLeft left -> left(event.source(), about);
                    default -> {
                        // says nothing about who may see what
                    }
                }
            }
        }
    }

    private void registered(AgencyId agency, AgencyRegistered registered) {
        registrations.put(agency, registered);
    }

    private void enrolled(AgencyId agency, DataSubjectId practitioner, PractitionerEnrolled enrolled) {
        var key = new Key(agency, practitioner);
        enrolments.put(key, new Enrolment(key, enrolled));
    }

    /** Access ends with the next request, whatever the last day is. */
    private void left(AgencyId agency, DataSubjectId practitioner) {
        var key = new Key(agency, practitioner);
        enrolments.put(key, new Enrolment(key, null));
    }

    void write(Connection connection) throws SQLException {
        AGENCY.run(connection, PUT_AGENCIES, registrations.entrySet());
        ENROLLED.run(connection, PUT_ENROLMENTS, enrolments.values());
    }
}
