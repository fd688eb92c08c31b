package care.renkei.query.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.query.fixture.ViewsDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written comes back, whichever way it went, and as PostgreSQL would have read it from text. */
class RowsOfEveryTypeTest {

    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    private record Row(
            @Nullable String text,
            @Nullable UUID uuid,
            @Nullable Integer number,
            @Nullable Boolean yes,
            @Nullable Instant at,
            @Nullable List<String> texts,
            byte @Nullable [] bytes) {}

    private static final Rows<Row> PLAIN = new Rows<Row>()
            .column("text", Row::text)
            .column("jsonb", row -> row.text() == null ? null : "{\"of\": \"x\"}")
            .column("json", row -> row.text() == null ? null : "{\"b\":1,  \"a\":2}")
            .column("uuid", Row::uuid)
            .column("int2", Row::number)
            .column("int4", Row::number)
            .column("int8", Row::number)
            .column("bool", Row::yes)
            .column("date", row -> row.at() == null ? null : "1969-12-31")
            .time(Row::at)
            .column("bytea", Row::bytes);

    private static final Rows<Row> WITH_TEXTS = new Rows<>(PLAIN).texts(Row::texts);

    private static final List<Row> ROWS = List.of(
            new Row(
                    "連携 \"{a,b}\" \\ \n 𠮷 NULL",
                    UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                    -32768,
                    true,
                    Instant.parse("1969-12-31T23:59:59.999999999Z"),
                    List.of("a", "", "NULL", "{\"}"),
                    new byte[] {0, -1, 92}),
            new Row("", new UUID(0, 0), 32767, false, Instant.MIN, List.of(), new byte[0]),
            new Row("+", new UUID(-1, -1), 0, false, Instant.MAX, null, null),
            new Row(null, null, null, null, null, null, null));

    private static final List<String> PLAIN_TEXTS = List.of(
            "連携 \"{a,b}\" \\ \n 𠮷 NULL|{\"of\": \"x\"}|{\"b\":1,  \"a\":2}|01890a5d-ac96-774b-bcce-b302099a8057|-32768|-32768|-32768|true"
                    + "|1969-12-31|1969-12-31 23:59:59.999999+00|\\x00ff5c",
            "|{\"of\": \"x\"}|{\"b\":1,  \"a\":2}|00000000-0000-0000-0000-000000000000|32767|32767|32767|false|1969-12-31|-infinity|\\x",
            "+|{\"of\": \"x\"}|{\"b\":1,  \"a\":2}|ffffffff-ffff-ffff-ffff-ffffffffffff|0|0|0|false|1969-12-31|infinity|null",
            "null|null|null|null|null|null|null|null|null|null|null");

    private final ViewsDatabase database = ViewsDatabase.whole();

    @BeforeEach
    void table() throws SQLException {
        database.run(
                "drop table if exists public.every_type; create table public.every_type (place serial, t text,"
                        + " j jsonb, js json, u uuid, n2 int2, n4 int4, n8 int8, b bool, d date, at timestamptz, y bytea, ts text[])");
    }

    private List<String> read(String more) {
        return database.rows(
                "select concat_ws('|', coalesce(t, 'null'), coalesce(j::text, 'null'), coalesce(js::text, 'null'),"
                        + " coalesce(u::text, 'null'), coalesce(n2::text, 'null'), coalesce(n4::text, 'null'),"
                        + " coalesce(n8::text, 'null'), coalesce(b::text, 'null'), coalesce(d::text, 'null'),"
                        + " coalesce((at at time zone 'UTC')::text || case when isfinite(at) then '+00' else '' end, 'null'),"
                        + " coalesce(y::text, 'null')" + more + ") from public.every_type order by place");
    }

    @Test
    void come_back_from_one_statement() throws SQLException {
        try (Connection connection = database.connect()) {
            int written = PLAIN.run(
                    connection,
                    "insert into public.every_type (t, j, js, u, n2, n4, n8, b, d, at, y) select * from "
                            + PLAIN.unnest(),
                    ROWS);
            assertThat(written).isEqualTo(ROWS.size());
        }

        assertThat(read("")).isEqualTo(PLAIN_TEXTS);
    }

    @Test
    void come_back_from_a_copy() throws SQLException {
        try (Connection connection = database.connect()) {
            WITH_TEXTS.copy(connection, "public.every_type (t, j, js, u, n2, n4, n8, b, d, at, y, ts)", ROWS);
        }

        assertThat(read("")).isEqualTo(PLAIN_TEXTS);
        assertThat(database.rows("select coalesce(ts::text, 'null') from public.every_type order by place"))
                .containsExactly("{a,\"\",\"NULL\",\"{\\\"}\"}", "{}", "null", "null");
    }

    @Test
    void of_any_number_come_back_from_a_copy() throws SQLException {
        List<Row> many = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> new Row("行" + i, null, i, null, null, null, null))
                .toList();
        try (Connection connection = database.connect()) {
            new Rows<Row>()
                    .column("text", Row::text)
                    .column("int4", Row::number)
                    .copy(connection, "public.every_type (t, n4)", many);
        }

        assertThat(database.rows("select t || n4 from public.every_type order by place"))
                .isEqualTo(many.stream().map(row -> row.text() + row.number()).toList());
    }

    @Test
    void that_do_not_fit_are_refused_and_leave_the_connection_usable() throws SQLException {
        Row tooLarge = new Row("x", null, 32768, null, null, null, null);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> PLAIN.copy(
                            connection,
                            "public.every_type (t, j, js, u, n2, n4, n8, b, d, at, y)",
                            List.of(ROWS.getFirst(), tooLarge)))
                    .isInstanceOf(ArithmeticException.class);
            assertThat(statement.execute("select 1")).isTrue();
        }

        assertThat(read("")).isEmpty();
    }
}
