package care.renkei.query.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one type as columns of arrays: one statement with one text, however many rows there are, so that the server
 * keeps its plan.
 */
public final class Rows<T> {

    private record Column<T>(String type, Function<T, @Nullable Object> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    public Rows() {}

    /** The same columns, to which more are added. */
    public Rows(Rows<T> others) {
        columns.addAll(others.columns);
    }

    /** The next column: its SQL type, e.g. {@code int8}, and where its value comes from. */
    public Rows<T> column(String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(type, value));
        return this;
    }

    /** A column of points in time. */
    public Rows<T> time(Function<T, @Nullable Instant> value) {
        return column("timestamptz", row -> timestamp(value.apply(row)));
    }

    /** To the microsecond, as PostgreSQL keeps it. */
    private static @Nullable Object timestamp(@Nullable Instant instant) {
        return instant == null
                ? null
                : instant.truncatedTo(ChronoUnit.MICROS)
                        .atOffset(ZoneOffset.UTC)
                        .toString();
    }

    /** {@code unnest(?::int8[], …)} for all columns in order. */
    public String unnest() {
        return columns.stream()
                .map(column -> "?::" + column.type() + "[]")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    /**
     * Runs a statement that takes the rows from {@link #unnest()} as its first parameters.
     *
     * @return how many rows it touched
     */
    public int run(Connection connection, String sql, Collection<T> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, rows);
            return statement.executeUpdate();
        }
    }

    /** Sets the arrays as the first parameters of a statement. */
    public void bind(Connection connection, PreparedStatement statement, Collection<T> rows) throws SQLException {
        int n = 0;
        for (Column<T> column : columns) {
            @Nullable
            Object[] values = column.type().equals("bytea") ? new byte[rows.size()][] : new Object[rows.size()];
            int i = 0;
            for (T row : rows) {
                values[i++] = column.value().apply(row);
            }
            statement.setArray(++n, connection.createArrayOf(column.type(), values));
        }
    }
}
