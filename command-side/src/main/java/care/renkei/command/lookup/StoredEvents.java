package care.renkei.command.lookup;

import care.renkei.command.store.StoreUnavailable;
import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Single events of the store, by id. */
public final class StoredEvents {

    /** An event and its place. */
    public record Found(StoredEvent event, Position position) {}

    private final DataSource store;

    public StoredEvents(DataSource store) {
        this.store = store;
    }

    /**
     * @throws IllegalStateException if there is none
     * @throws StoreUnavailable if the store cannot be asked
     */
    public Found get(UUID eventId) {
        try (Connection connection = store.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select payload, txid::text::bigint, global_index,
                          (select max(epoch) from store.epoch where first_index < e.global_index)
                        from store.event e where event_id = ?""")) {
            statement.setObject(1, eventId);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a decision names an event that is not there");
                }
                return new Found(
                        EventJson.read(row.getBytes(1), StoredEvent.class),
                        new Position(row.getLong(4), row.getLong(2), row.getLong(3)));
            }
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        }
    }
}
