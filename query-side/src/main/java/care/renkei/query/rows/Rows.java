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
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * Rows of one type as columns of arrays: one statement with one text, however many rows there are, so that the server
 * keeps its plan. What is only ever added goes by {@link #copy}.
 */
public final class Rows<T> {

    private record Column<T>(SqlType type, Function<T, @Nullable Object> value) {}

    private static final int USUAL_BYTES = 4_096;

    /** The server takes in what was sent while the next is written. */
    private static final int AT_ONCE = 64 << 10;

    /** Begins every binary COPY (PostgreSQL, "COPY", binary format): signature, flags, no extension. */
    private static final byte[] COPY_BEGINS = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final int COPY_ENDS = -1;

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

    /** A column of type {@code text[]}, for {@link #copy} alone. */
    public Rows<T> texts(Function<T, @Nullable Collection<String>> values) {
        columns.add(new Column<>(SqlType.TEXTS, values::apply));
        return this;
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

    private static <T> byte[] array(Column<T> column, Collection<T> rows) {
        var values = new ArrayList<@Nullable Object>(rows.size());
        rows.forEach(row -> values.add(column.value().apply(row)));
        var bytes = new Bytes(USUAL_BYTES);
        bytes.array(column.type(), values);
        return bytes.all();
    }

    /**
     * Adds the rows by {@code COPY}, for which the server neither plans nor takes arrays apart; it refuses what is there
     * already.
     *
     * @param into a table with its columns, e.g. {@code part (person, event_id)}; names from this program
     */
    public void copy(Connection connection, String into, Collection<T> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin (format binary)");
        try {
            var bytes = new Bytes(2 * AT_ONCE);
            bytes.bytes(COPY_BEGINS);
            for (T row : rows) {
                bytes.int16(columns.size());
                for (Column<T> column : columns) {
                    bytes.field(column.type(), column.value().apply(row));
                }
                if (bytes.size() > AT_ONCE) {
                    bytes.writeTo(copy);
                    bytes.clear();
                }
            }
            bytes.int16(COPY_ENDS);
            bytes.writeTo(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
