package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of something that was named, as it was written down.
 *
 * @param asked which view, e.g. {@code timeline}
 * @param reason a closed code
 */
public record RefusalShown(
        UUID refusal,
        Instant at,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        Purpose purpose,
        String asked,
        String reason) {

    static RefusalShown of(ResultSet row) throws SQLException {
        return new RefusalShown(
                row.getObject("denial", UUID.class),
                LogColumns.at(row),
                LogColumns.viewer(row),
                LogColumns.practitioner(row),
                LogColumns.purpose(row),
                row.getString("asked"),
                row.getString("reason"));
    }
}
