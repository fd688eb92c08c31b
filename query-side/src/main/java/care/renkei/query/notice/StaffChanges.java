package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.PractitionerRole;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who acts for which agency, as far as a batch says; the last word of each. */
final class StaffChanges {

    /** Those who answer for what an agency leaves undone, beside its auditors. */
    private static final Set<PractitionerRole> LEADS = Set.of(
            PractitionerRole.ADMINISTRATOR,
            PractitionerRole.SERVICE_MANAGER,
            PractitionerRole.CHILD_DEVELOPMENT_SUPPORT_MANAGER,
            PractitionerRole.CHIEF_CONSULTATION_SUPPORT_SPECIALIST);

    private record Key(AgencyId agency, DataSubjectId practitioner) {}

    private record Member(Key key, boolean answers, boolean left) {}

    private static final Rows<Map.Entry<AgencyId, Boolean>> AGENCY = new Rows<Map.Entry<AgencyId, Boolean>>()
            .column("text", e -> e.getKey().text())
            .column("bool", Map.Entry::getValue);
    private static final String PUT_AGENCIES = "insert into agency (agency, core_centre) select * from "
            + AGENCY.unnest() + " on conflict (agency) do update set core_centre = excluded.core_centre";

    private static final Rows<Member> STAFF = new Rows<Member>()
            .column("text", m -> m.key().agency().text())
            .column("text", m -> m.key().practitioner().text())
            .column("bool", Member::answers)
            .column("bool", Member::left);
    private static final String PUT_STAFF = "insert into staff (agency, practitioner, answers, has_left) select * from "
            + STAFF.unnest() + " on conflict (agency, practitioner) do update set answers = excluded.answers,"
            + " has_left = excluded.has_left";

    private final Map<AgencyId, Boolean> agencies = new LinkedHashMap<>();
    private final Map<Key, Member> staff = new LinkedHashMap<>();

    void take(StoredEvent event) {
        for (StoredPart part : event.parts()) {
            var key = new Key(event.source(), part.about().subjects().getFirst());
            switch (event.factsOf(part)) {
                case AgencyRegistered e ->
                    agencies.put(event.source(), e.kind() == AgencyKind.CORE_CONSULTATION_CENTRE);
                case PractitionerEnrolled e -> staff.put(key, new Member(key, answers(e), false));
                case PractitionerLeft _ -> staff.put(key, new Member(key, false, true));
                case Part _ -> {
                    // says nothing of who is where
                }
            }
        }
    }

    private static boolean answers(PractitionerEnrolled enrolled) {
        return enrolled.auditor() || enrolled.roles().stream().anyMatch(LEADS::contains);
    }

    void write(Connection connection) throws SQLException {
        AGENCY.run(connection, PUT_AGENCIES, agencies.entrySet());
        STAFF.run(connection, PUT_STAFF, staff.values());
    }
}
