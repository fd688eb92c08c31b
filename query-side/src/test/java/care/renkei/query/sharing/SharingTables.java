package care.renkei.query.sharing;

import care.renkei.query.fixture.ViewsDatabase;
import java.time.ZoneId;
import java.util.List;

/** The tables of the sharing view, as tests look at them. */
final class SharingTables {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private SharingTables() {}

    /** All that the view says, in one order. */
    static List<String> rows(ViewsDatabase database) {
        return List.of(
                database.rows("select person, version, encode(state, 'escape') from sharing.person_sharing order by 1")
                        .toString(),
                database.rows("select * from sharing.viewer_mask order by 1, 2, 3, 4, 5, 6")
                        .toString(),
                database.rows("select * from sharing.link order by 1, 2").toString(),
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
                + " sharing.enrolment, sharing.statement, sharing.link");
    }
}
