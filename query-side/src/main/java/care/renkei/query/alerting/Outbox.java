package care.renkei.query.alerting;

import care.renkei.events.DataSubjectId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is on its way. Every statement is a transaction: what happened is known after a crash, up to the last word. */
public final class Outbox {

    /** More wait for the next look. */
    private static final int AT_ONCE = 1_000;

    private static final String OPEN = "sent_at is null and dropped_at is null";

    /**
     * Something to be sent or said.
     *
     * @param sentAt null while it is not sent
     */
    record Entry(Notice notice, int attempts, @Nullable Instant sentAt) {}

    private static final String PUT = "insert into alerting.outbox (notice, " + NoticeRow.COLUMNS
            + ", made_at, not_before) select * from " + NoticeRow.NEW.unnest()
            + " on conflict (notice) do update set dropped_at = null"
            + " where outbox.dropped_at is not null and outbox.sent_at is null";

    private final AlertingDatabase database;

    public Outbox(AlertingDatabase database) {
        this.database = database;
    }

    /** What waits to be sent to one practitioner although it was tried, and why not. */
    public record Stuck(int notices, String problem) {}

    /** Puts in what is not there yet, or was taken out before it was sent. */
    void put(Collection<Notice> notices, Instant now) throws SQLException {
        try (Connection connection = database.connect()) {
            NoticeRow.NEW.run(
                    connection,
                    PUT,
                    notices.stream().map(notice -> new NoticeRow(notice, now)).toList());
        }
    }

    /** What stands no longer is not sent any more: done meanwhile, overtaken by the next step, or not wanted. */
    void keepOnly(Collection<UUID> standing) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement drop = connection.prepareStatement("update alerting.outbox set"
                        + " dropped_at = clock_timestamp() where " + OPEN + " and not notice = any (?)")) {
            drop.setArray(1, connection.createArrayOf("uuid", standing.toArray()));
            drop.executeUpdate();
        }
    }

    /** What may be sent now, the oldest first. */
    List<Entry> due(Instant now) throws SQLException {
        return entries(OPEN + " and not_before <= ? order by made_at, notice", now);
    }

    /** What was sent and not said yet. */
    List<Entry> unsaid(Instant now) throws SQLException {
        return entries("said_at is null and sent_at <= ? order by sent_at, notice", now);
    }

    /**
     * Takes them for one attempt; the next one is not before a pause, whatever becomes of this.
     *
     * @return whether all of them were there to be taken
     */
    boolean take(List<Entry> entries, Instant now) throws SQLException {
        int attempts = entries.stream().mapToInt(Entry::attempts).max().orElse(0);
        Instant next = now.plus(Pause.after(attempts));
        return update(
                        "set attempts = attempts + 1, not_before = ? where notice = any (?) and not_before <= ? and "
                                + OPEN,
                        entries,
                        next,
                        now)
                == entries.size();
    }

    void sent(List<Entry> entries, Instant now) throws SQLException {
        update("set sent_at = ?, problem = null where notice = any (?)", entries, now, null);
    }

    void said(Entry entry, Instant now) throws SQLException {
        update("set said_at = ? where notice = any (?)", List.of(entry), now, null);
    }

    void failed(List<Entry> entries, String problem) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement update =
                        connection.prepareStatement("update alerting.outbox set problem = ? where notice = any (?)")) {
            update.setString(1, problem);
            update.setArray(2, ids(connection, entries));
            update.executeUpdate();
        }
    }

    /** What could not be sent to a practitioner so far, or null. */
    public @Nullable Stuck stuckOf(DataSubjectId practitioner) {
        try (Connection connection = database.connect();
                PreparedStatement select = connection.prepareStatement("select count(*), min(problem) from"
                        + " alerting.outbox where " + OPEN + " and practitioner = ? and problem is not null")) {
            select.setString(1, practitioner.text());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int count = row.getInt(1);
                String problem = row.getString(2);
                return count == 0 || problem == null ? null : new Stuck(count, problem);
            }
        } catch (SQLException e) {
            throw new AlertingUnavailable(e);
        }
    }

    private int update(String change, List<Entry> entries, Instant first, @Nullable Instant last) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement update = connection.prepareStatement("update alerting.outbox " + change)) {
            update.setObject(1, first.atOffset(ZoneOffset.UTC));
            update.setArray(2, ids(connection, entries));
            if (last != null) {
                update.setObject(3, last.atOffset(ZoneOffset.UTC));
            }
            return update.executeUpdate();
        }
    }

    private static java.sql.Array ids(Connection connection, List<Entry> entries) throws SQLException {
        return connection.createArrayOf(
                "uuid", entries.stream().map(entry -> entry.notice().id()).toArray());
    }

    private List<Entry> entries(String which, Instant now) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement select = connection.prepareStatement("select " + NoticeRow.COLUMNS
                        + ", attempts, sent_at from alerting.outbox where " + which + " limit " + AT_ONCE)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            var entries = new ArrayList<Entry>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime sentAt = row.getObject(10, OffsetDateTime.class);
                    entries.add(new Entry(
                            NoticeRow.notice(row), row.getInt(9), sentAt == null ? null : sentAt.toInstant()));
                }
            }
            return entries;
        }
    }
}
