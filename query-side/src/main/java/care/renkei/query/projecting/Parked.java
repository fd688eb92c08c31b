package care.renkei.query.projecting;

import care.renkei.query.connection.SignIn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** For an operator: who waits in a view because a message could not be taken in, and a second attempt. */
public final class Parked {

    /**
     * One who waits.
     *
     * @param key id of the person, or of the agency or region; says nothing by itself
     * @param messages how many wait
     */
    public record Waiting(String key, int partition, ParkingReason reason, Instant since, long messages) {}

    private final String url;
    private final SignIn project;

    public Parked(String url, SignIn project) {
        this.url = url;
        this.project = project;
    }

    /** Everybody who waits, longest first. */
    public List<Waiting> in(String view) throws SQLException {
        try (Connection connection = Projecting.open(url, project, view);
                PreparedStatement select = connection.prepareStatement("""
                        select p.partition_key, p.partition, p.reason, p.since,
                               (select count(*) from parked_message m where m.partition_key = p.partition_key)
                        from parked p order by p.since, p.partition_key""");
                ResultSet row = select.executeQuery()) {
            var waiting = new ArrayList<Waiting>();
            while (row.next()) {
                waiting.add(new Waiting(
                        row.getString(1),
                        row.getInt(2),
                        ParkingReason.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getLong(5)));
            }
            return waiting;
        }
    }

    /**
     * Has the view's worker try them again, within a second or so; who still cannot be taken in waits on.
     *
     * @param keys of those who wait; none means all
     * @return how many will be tried
     */
    public int tryAgain(String view, List<String> keys) throws SQLException {
        try (Connection connection = Projecting.open(url, project, view);
                PreparedStatement update = connection.prepareStatement(
                        "update parked set retry = true where cardinality(?) = 0 or partition_key = any (?)")) {
            update.setArray(1, connection.createArrayOf("text", keys.toArray()));
            update.setArray(2, connection.createArrayOf("text", keys.toArray()));
            return update.executeUpdate();
        }
    }
}
