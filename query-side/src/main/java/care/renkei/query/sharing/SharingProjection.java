package care.renkei.query.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.SharingEvolution;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds every event of a file into who may see what of it, and the agencies' events into who is enrolled. A batch is
 * one transaction, so nobody ever reads half of a withdrawal.
 */
public final class SharingProjection implements Projection {

    private final SharingEvolution evolution;
    private final ZoneId zone;

    /** @param zone where the people live; consents begin and end with its days */
    public SharingProjection(ZoneId zone) {
        this.zone = zone;
        evolution = new SharingEvolution(zone);
    }

    @Override
    public String view() {
        return "sharing";
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        Map<String, PersonSharing> before = FileStates.of(events, connection);
        var after = new LinkedHashMap<String, PersonSharing>();
        var statements = new Statements();
        var agencies = new AgencyChanges();
        var notices = new WithdrawalNotices();
        var links = new Links();
        var erasures = new ErasedStatements();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            DataSubjectId person = event.person();
            if (person != null) {
                PersonSharing state =
                        after.computeIfAbsent(person.text(), id -> before.getOrDefault(id, PersonSharing.of(person)));
                after.put(person.text(), evolution.evolve(state, delivered.wire()));
                if (SharingEvolution.STATEMENTS.contains(event.description().capability())) {
                    statements.take(delivered);
                    notices.take(delivered);
                    links.take(delivered);
                    erasures.take(delivered);
                }
            } else {
                agencies.take(event);
            }
        }
        List<PersonSharing> changed = after.values().stream()
                .filter(state -> !state.equals(before.get(state.person().text())))
                .toList();
        FileStates.write(connection, changed);
        MasksOfFiles.write(connection, changed, zone);
        NamedInFiles.write(connection, changed, before);
        statements.write(connection);
        agencies.write(connection);
        notices.write(connection);
        links.write(connection);
        erasures.write(connection);
    }
}
