package care.renkei.query.reading;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One SELECT of a read. Several are asked together ({@link Snapshot}), in one round trip and of one snapshot of the
 * views, so that rows and the permission to see them can never be of different moments.
 *
 * @param <T> what it tells
 */
public interface Question<T> {

    /** A single statement without a semicolon, always the same text for the same class, so that its plan is kept. */
    String sql();

    /** Sets the parameters of {@link #sql()}, in order. */
    void bind(Parameters parameters) throws SQLException;

    T answer(ResultSet rows) throws SQLException;
}
