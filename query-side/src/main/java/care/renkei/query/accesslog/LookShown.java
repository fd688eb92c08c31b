package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look, as it was written down.
 *
 * @param look its entry; a review of an override judges looks by this id
 * @param viewer the agency, or the person or relative who looked
 * @param asked which view, e.g. {@code timeline}
 * @param searched whether text was searched
 * @param own whether everything that was seen was recorded by the viewer's own agency
 * @param override the override it was made under
 */
public record LookShown(
        UUID look,
        Instant at,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        DataSubjectId person,
        Purpose purpose,
        String asked,
        String filter,
        boolean searched,
        boolean own,
        @Nullable ThingId override,
        List<SeenOnBasis> seen) {

    static LookShown of(ResultSet row) throws SQLException {
        String override = row.getString("override");
        return new LookShown(
                row.getObject("look", UUID.class),
                LogColumns.at(row),
                LogColumns.viewer(row),
                LogColumns.practitioner(row),
                new DataSubjectId(row.getString("person")),
                LogColumns.purpose(row),
                row.getString("asked"),
                row.getString("filter"),
                row.getBoolean("searched"),
                row.getBoolean("own"),
                override == null ? null : new ThingId(override),
                SeenOnBasis.of(row));
    }
}
