package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.WrappedKey;
import care.renkei.events.sealing.WrappedKeySource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Wrapped keys, straight from the database of keys, once for everything on a page; never those of sealed matters. */
public final class SubjectKeys implements WrappedKeySource {

    private final DataSource keys;

    /** @param keys a small pool of its own, as {@code renkei_read} */
    public SubjectKeys(DataSource keys) {
        this.keys = keys;
    }

    /** @throws ViewsUnavailable if the database of keys does not answer */
    @Override
    public List<WrappedKey> wrappedKeys(Collection<DataSubjectId> subjects) {
        var found = new ArrayList<WrappedKey>();
        try (Connection connection = keys.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select subject, version, wrapped from keys.wrapped_keys(?, 'ordinary')")) {
            Object[] ids = subjects.stream().map(DataSubjectId::text).toArray();
            select.setArray(1, connection.createArrayOf("text", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new WrappedKey(new DataSubjectId(row.getString(1)), row.getInt(2), row.getBytes(3)));
                }
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
        return found;
    }
}
