package care.renkei.query.sharing;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Partitions;
import care.renkei.query.projecting.Projection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;

/** Views fed by hand, a batch at a time. */
final class SharingTables {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private SharingTables() {}

    /** One batch, one transaction, as the role of projections. */
    static void feed(ViewsDatabase database, Projection projection, List<WireEvent> events) throws SQLException {
        try (Connection connection = database.services.postgres().connect(Database.VIEWS, Role.PROJECT);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set search_path = " + projection.view());
            List<Delivered> batch = events.stream()
                    .map(wire -> new Delivered(wire, Partitions.of(wire.event().subject()), wire.recordedAt()))
                    .toList();
            projection.apply(batch, connection);
            connection.commit();
        }
    }

    /** All that the view says, in one order. */
    static List<String> rows(ViewsDatabase database) {
        return List.of(
                database.rows("select person, version, encode(state, 'escape') from sharing.person_sharing order by 1")
                        .toString(),
                database.rows("select * from sharing.viewer_mask order by 1, 2, 3, 4, 5, 6")
                        .toString(),
                database.rows("select mask from sharing.category_set order by 1")
                        .toString(),
                database.rows("select * from sharing.agency order by 1").toString(),
                database.rows("select * from sharing.enrolment order by 1, 2").toString(),
                database.rows("select person, event_id, type, known_at, encode(wire, 'escape') from sharing.statement"
                                + " order by person, epoch, txid, global_index")
                        .toString());
    }

    static void empty(ViewsDatabase database) {
        database.run("truncate sharing.person_sharing, sharing.viewer_mask, sharing.category_set, sharing.agency,"
                + " sharing.enrolment, sharing.statement");
    }
}
