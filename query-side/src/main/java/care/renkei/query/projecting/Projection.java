package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A view's way from events to rows. It folds a batch in memory and writes it with a few multi-row statements, names
 * its own tables without a schema (a rebuild runs the same code on another one), keeps nothing between batches that
 * the rows do not say too, and neither commits nor rolls back.
 */
public interface Projection {

    /** The view, which is also its schema, its folder of migrations and the end of its consumer group. */
    String view();

    /**
     * Takes in events in the order of their partition; each comes once. The rows must be the same however the events
     * are cut into batches, and whatever stands between the events of one person.
     *
     * @throws SQLException from the connection, untouched: the runtime tells a lost connection from a bad message
     */
    void apply(List<Delivered> events, Connection connection) throws SQLException;

    /** Whether events of this wire name concern the view at all; the others are not even read. */
    default boolean wants(String type) {
        return true;
    }

    /** Whether an event of a type that this version does not know can still be taken in; if not, its person waits. */
    default boolean readsUnknownTypes() {
        return false;
    }
}
