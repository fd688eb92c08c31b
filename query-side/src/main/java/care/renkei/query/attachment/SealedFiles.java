package care.renkei.query.attachment;

import care.renkei.query.reading.ViewsUnavailable;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The database of sealed files, as the reading role sees it. */
public final class SealedFiles {

    private static final String SQL = "select c.sealed from attachments.attachment a"
            + " join attachments.chunk c on c.upload = a.upload where a.id = ? order by c.number";

    private final DataSource files;

    public SealedFiles(DataSource files) {
        this.files = files;
    }

    /**
     * @param bytes about how long it will be
     * @return as it is stored; empty where there is none
     * @throws ViewsUnavailable if the database cannot be read
     */
    byte[] read(UUID id, int bytes) {
        var sealed = new ByteArrayOutputStream(bytes + 64);
        try (Connection connection = files.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setObject(1, id);
            try (ResultSet chunk = statement.executeQuery()) {
                while (chunk.next()) {
                    sealed.writeBytes(chunk.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
        return sealed.toByteArray();
    }
}
