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

/** Wrapped keys, straight from the database of keys, once for everything on a page. */
public final class SubjectKeys implements WrappedKeySource {

    private final DataSource keys;
    private final String keyClass;

    /** @param keys a small pool of its own, as {@code renkei_read}, which is never given those of sealed matters */
    public SubjectKeys(DataSource keys) {
        this(keys, "ordinary");
    }

    private SubjectKeys(DataSource keys, String keyClass) {
        this.keys = keys;
        this.keyClass = keyClass;
    }

    /** @param keys as {@code renkei_sealed}, which is given no others */
    public static SubjectKeys ofSealedMatters(DataSource keys) {
        return new SubjectKeys(keys, "sealed");
    }

    /** @throws ViewsUnavailable if the database of keys does not answer */
    @Override
    public List<WrappedKey> wrappedKeys(Collection<DataSubjectId> subjects) {
        var found = new ArrayList<WrappedKey>();
        try (Connection connection = keys.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select subject, version, wrapped from keys.wrapped_keys(?, ?)")) {
            Object[] ids = subjects.stream().map(DataSubjectId::text).toArray();
            select.setArray(1, connection.createArrayOf("text", ids));
            select.setString(2, keyClass);
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
