package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.List;

/**
 * Where a rebuild reads everything from the beginning; the messages of a partition come in their order, and offsets
 * count from 0 without a gap or with.
 */
interface Source extends AutoCloseable {

    /** How many messages there are to read, as far as it is known before; for the progress that is shown. */
    long expected() throws SQLException;

    /** The next messages; none at the end of what there was when it was opened. */
    List<Unread> next() throws SQLException;

    @Override
    void close();
}
