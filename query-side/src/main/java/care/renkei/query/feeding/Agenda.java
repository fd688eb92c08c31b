package care.renkei.query.feeding;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.timeline.OpenEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files that are to be looked at: because something happened in them, or because a day has come. */
final class Agenda {

    private static final int WAITING_AT_ONCE = 500;

    private final Connection connection;
    private final ZoneId zone;

    /** @param zone where days begin */
    Agenda(Connection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    /** Files whose turn it is, the longest waiting first; the value says whether time alone brought it. */
    Map<DataSubjectId, Boolean> waiting(Collection<String> without) throws SQLException {
        var waiting = new LinkedHashMap<DataSubjectId, Boolean>();
        try (PreparedStatement select = connection.prepareStatement("""
                (select person, true from feeding.due where at <= clock_timestamp() and person <> all (?)
                 order by at limit ?)
                union all
                (select person, false from feed.news where person <> all (?)
                 order by epoch, txid, global_index limit ?)""")) {
            var excluded = connection.createArrayOf("text", without.toArray());
            select.setArray(1, excluded);
            select.setInt(2, WAITING_AT_ONCE);
            select.setArray(3, excluded);
            select.setInt(4, WAITING_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waiting.merge(new DataSubjectId(row.getString(1)), row.getBoolean(2), Boolean::logicalOr);
                }
            }
        }
        return waiting;
    }

    /** @param due whether the whole file is to be looked through whatever happened */
    News news(DataSubjectId person, boolean due) throws SQLException {
        var events = new ArrayList<OpenEvent.Name>();
        Position first = null;
        Position last = null;
        boolean whole = due;
        try (PreparedStatement select = connection.prepareStatement("""
                select epoch, txid, global_index, event_id, occurred_at, whole from feed.news where person = ?
                order by epoch, txid, global_index""")) {
            select.setString(1, person.text());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = new Position(row.getLong(1), row.getLong(2), row.getLong(3));
                    first = first == null ? last : first;
                    events.add(new OpenEvent.Name(
                            row.getObject(4, UUID.class),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                    whole |= row.getBoolean(6);
                }
            }
        }
        return new News(person, events, first, last, whole || events.size() > FileTurns.MOST);
    }

    /** The file has had its turn; part of the transaction that writes down what was sent. */
    void settle(Turn turn) throws SQLException {
        News news = turn.news();
        if (turn.more()) {
            due(news.person(), Instant.EPOCH);
            return;
        }
        Position last = news.last();
        if (last != null) {
            taken(news.person(), last);
        }
        LocalDate again = turn.again();
        due(news.person(), again == null ? null : again.atStartOfDay(zone).toInstant());
    }

    private void taken(DataSubjectId person, Position upTo) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from feed.news where person = ?" + " and (epoch, txid, global_index) <= (?, ?, ?)")) {
            delete.setString(1, person.text());
            delete.setLong(2, upTo.epoch());
            delete.setLong(3, upTo.txid());
            delete.setLong(4, upTo.index());
            delete.executeUpdate();
        }
    }

    private void due(DataSubjectId person, @Nullable Instant at) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                at == null
                        ? "delete from feeding.due where person = ?"
                        : "insert into feeding.due (person, at) values (?, ?)"
                                + " on conflict (person) do update set at = excluded.at")) {
            put.setString(1, person.text());
            if (at != null) {
                put.setObject(2, at.atOffset(ZoneOffset.UTC));
            }
            put.executeUpdate();
        }
    }
}
