package care.renkei.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the operator says after a restore, with both sides stopped: from here on a new epoch counts, so that positions
 * go on rising although transaction ids begin lower.
 */
public final class StoreAdoption {

    private StoreAdoption() {}

    /** Opens a new epoch after the last event of the store. Run as owner. */
    public static void adopt(Connection owner) throws SQLException {
        try (Statement open = owner.createStatement()) {
            open.execute("""
                    insert into store.epoch (epoch, first_index)
                    select (select max(epoch) + 1 from store.epoch), coalesce(max(global_index), 0) from store.event""");
        }
    }
}
