package care.renkei.query.accesslog;

import care.renkei.events.stored.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes looks and refusals, each durable when the call returns. A failure means that nothing may be shown.
 *
 * <p>One writer at a time on the primary, outside of any read: an entry inside the read's own transaction makes the
 * newest-50 read two to three times slower.
 */
public final class AccessLog {

    private static final String INSERT_LOOKS = """
            insert into audit.look (look, viewer, practitioner, person, purpose, asked, filter, searched, own, override,
                position, bases, records)
            select look, viewer, practitioner, person, purpose, asked, filter, searched, own, override, position,
                bases::jsonb, records::uuid[]
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bool[],
                ?::bool[], ?::text[], ?::text[], ?::text[], ?::text[]) as entry (look, viewer, practitioner, person,
                purpose, asked, filter, searched, own, override, position, bases, records)
            """;

    private static final String INSERT_DENIALS = """
            insert into audit.denial (denial, viewer, practitioner, person, purpose, asked, reason)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            """;

    /** How many of the records that follow each other were seen on which basis. */
    private record Counted(String basis, @Nullable String thing, String grade, int records) {}

    private final DataSource database;
    private final GroupCommit<Look> looks = new GroupCommit<>(this::insertLooks);
    private final GroupCommit<Refusal> refusals = new GroupCommit<>(this::insertRefusals);

    /** @param database as {@code renkei_audit} on the primary */
    public AccessLog(DataSource database) {
        this.database = database;
    }

    /** @throws NotWritten if the entry may not be durable */
    public void write(Look look) {
        looks.write(look);
    }

    /** @throws NotWritten if the entry may not be durable */
    public void write(Refusal refusal) {
        refusals.write(refusal);
    }

    private void insertLooks(List<Look> entries) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_LOOKS)) {
            var row = new Columns<>(connection, insert, entries);
            row.set("uuid", Look::look);
            row.set("text", look -> look.viewer().text());
            row.set("text", look -> text(look.practitioner()));
            row.set("text", look -> look.person().text());
            row.set("text", look -> look.purpose().code());
            row.set("text", Look::asked);
            row.set("text", Look::filter);
            row.set("bool", Look::searched);
            row.set("bool", Look::own);
            row.set("text", look -> text(look.override()));
            row.set("text", look -> look.position().text());
            row.set("text", AccessLog::bases);
            row.set("text", AccessLog::records);
            insert.executeUpdate();
        }
    }

    private void insertRefusals(List<Refusal> entries) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_DENIALS)) {
            var row = new Columns<>(connection, insert, entries);
            row.set("uuid", Refusal::refusal);
            row.set("text", refusal -> refusal.viewer().text());
            row.set("text", refusal -> text(refusal.practitioner()));
            row.set("text", refusal -> refusal.person().text());
            row.set("text", refusal -> refusal.purpose().code());
            row.set("text", Refusal::asked);
            row.set("text", Refusal::reason);
            insert.executeUpdate();
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static String bases(Look look) {
        return EventJson.MAPPER.writeValueAsString(look.seen().stream()
                .map(seen -> new Counted(
                        seen.basis().name(),
                        text(seen.thing()),
                        seen.grade().name(),
                        seen.records().size()))
                .toList());
    }

    private static String records(Look look) {
        return look.seen().stream()
                .flatMap(seen -> seen.records().stream())
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Sets one column of all entries after the other. */
    private static final class Columns<T> {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<T> entries;
        private int column;

        Columns(Connection connection, PreparedStatement statement, List<T> entries) {
            this.connection = connection;
            this.statement = statement;
            this.entries = entries;
        }

        void set(String type, Function<T, @Nullable Object> value) throws SQLException {
            @Nullable Object[] values = entries.stream().map(value).toArray();
            statement.setArray(++column, connection.createArrayOf(type, values));
        }
    }
}
