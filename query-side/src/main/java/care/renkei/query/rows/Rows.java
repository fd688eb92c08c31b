package care.renkei.query.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * Rows of one type as columns of arrays: one statement with one text, however many rows there are, so that the server
 * keeps its plan.
 */
public final class Rows<T> {

    private record Column<T>(SqlType type, Function<T, @Nullable Object> value) {}

    private static final int NULL = -1;

    private final List<Column<T>> columns = new ArrayList<>();

    public Rows() {}

    /** The same columns, to which more are added. */
    public Rows(Rows<T> others) {
        columns.addAll(others.columns);
    }

    /** The next column: its SQL type, e.g. {@code int8}, and where its value comes from. */
    public Rows<T> column(String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(SqlType.named(type), value));
        return this;
    }

    /**
     * A column of points in time, to the microsecond, as PostgreSQL keeps them; {@link Instant#MIN} and {@link
     * Instant#MAX} are its infinities.
     */
    public Rows<T> time(Function<T, @Nullable Instant> value) {
        return column("timestamptz", value::apply);
    }

    /** {@code unnest(?::int8[], …)} for all columns in order. */
    public String unnest() {
        return columns.stream()
                .map(column -> "?::" + column.type().sqlName() + "[]")
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
        BaseConnection server = connection.unwrap(BaseConnection.class);
        int n = 0;
        for (Column<T> column : columns) {
            statement.setArray(++n, new PgArray(server, column.type().arrayOid(), array(column, rows)));
        }
    }

    /** An array of one dimension in the server's binary form (its {@code array_recv}). */
    private static <T> byte[] array(Column<T> column, Collection<T> rows) {
        SqlType type = column.type();
        var bytes = new Bytes(20 + rows.size() * 16);
        bytes.int32(1); // dimensions
        bytes.int32(1); // there may be nulls
        bytes.int32(type.oid());
        bytes.int32(rows.size());
        bytes.int32(1); // the first has number 1
        for (T row : rows) {
            Object value = column.value().apply(row);
            int length = bytes.size();
            bytes.int32(NULL);
            if (value != null) {
                type.write(value, bytes);
                bytes.int32At(length, bytes.size() - length - Integer.BYTES);
            }
        }
        return bytes.all();
    }
}
