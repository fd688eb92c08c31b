package care.renkei.command.lookup;

import care.renkei.events.Category;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.stored.StoredEvent;
import java.sql.SQLException;
import java.time.Instant;

/** What events leave in the table of overrides. */
record OverrideRows(StoredEvent event, LookupRow row) {

    void invoked(LifeSafetyOverrideInvoked invoked) throws SQLException {
        row.write(
                "insert into store.open_override (override, person, invoker, recipients, categories, begins_at, until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                invoked.override().text(),
                event.subject().text(),
                event.source().text(),
                LookupTables.texts(invoked.recipients().agencies()),
                invoked.categories().stream().map(Category::name).sorted().toArray(String[]::new),
                event.occurredAt(),
                invoked.until());
    }

    /** It stands until then, and no longer. */
    void until(ThingId override, Instant until) throws SQLException {
        row.write("update store.open_override set until = ? where override = ?", until, override.text());
    }
}
