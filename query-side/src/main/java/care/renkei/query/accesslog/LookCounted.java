package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look under an override, with the number of records that were seen, and none of them. */
public record LookCounted(
        UUID look,
        ThingId override,
        Instant at,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        int records) {

    static LookCounted of(ResultSet row) throws SQLException {
        return new LookCounted(
                row.getObject("look", UUID.class),
                new ThingId(row.getString("override")),
                LogColumns.at(row),
                LogColumns.viewer(row),
                LogColumns.practitioner(row),
                row.getInt("seen"));
    }
}
