package care.renkei.command.lookup;

import care.renkei.command.decision.EventIds;
import care.renkei.events.TeamRole;
import care.renkei.events.stored.StoredEvent;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What events leave in the table of care teams. */
record TeamRows(StoredEvent event, LookupRow row) {

    /** @param role null for whoever registers the person and is of the team by that */
    void joined(@Nullable TeamRole role) throws SQLException {
        row.write(
                "insert into store.membership (person, agency, role, joined_at, recorded_by) values (?, ?, ?, ?, ?)",
                event.subject().text(),
                event.source().text(),
                role == null ? null : role.name(),
                EventIds.instantOf(event.id()),
                event.id());
    }

    void left() throws SQLException {
        row.write(
                "update store.membership set left_at = ? where person = ? and agency = ? and left_at is null",
                EventIds.instantOf(event.id()),
                event.subject().text(),
                event.source().text());
    }
}
