package care.renkei.query.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets one parameter after the other. */
public final class Parameters {

    private final PreparedStatement statement;
    private int last;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    public Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    public Parameters number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    public Parameters number(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    public Parameters uuid(@Nullable UUID value) throws SQLException {
        statement.setObject(++last, value, java.sql.Types.OTHER);
        return this;
    }

    public Parameters time(@Nullable Instant value) throws SQLException {
        OffsetDateTime at = value == null ? null : value.atOffset(ZoneOffset.UTC);
        statement.setObject(++last, at, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    /** @param type SQL type of the elements */
    public Parameters array(String type, @Nullable Collection<?> values) throws SQLException {
        if (values == null) {
            statement.setNull(++last, java.sql.Types.ARRAY);
        } else {
            statement.setArray(++last, statement.getConnection().createArrayOf(type, values.toArray()));
        }
        return this;
    }
}
