package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What every entry says in the same columns, whatever it is about. */
final class LogColumns {

    private LogColumns() {}

    static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    static DataSubjectId viewer(ResultSet row) throws SQLException {
        return new DataSubjectId(row.getString("viewer"));
    }

    static @Nullable DataSubjectId practitioner(ResultSet row) throws SQLException {
        String practitioner = row.getString("practitioner");
        return practitioner == null ? null : new DataSubjectId(practitioner);
    }

    static Purpose purpose(ResultSet row) throws SQLException {
        Purpose purpose = Purpose.ofCode(row.getString("purpose"));
        return purpose == null ? Purpose.CARE_COORDINATION : purpose;
    }
}
