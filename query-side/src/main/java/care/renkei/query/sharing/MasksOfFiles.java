package care.renkei.query.sharing;

import care.renkei.query.rows.Rows;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.ViewerMask;
import care.renkei.query.visibility.ViewerMasks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Who may see which sets of categories of whose files, from when until when. */
final class MasksOfFiles {

    /** Everybody of the file, as a subject. */
    private static final String WHOLE_FILE = "*";

    private record Mask(String person, ViewerMask mask) {}

    private static final String DROP =
            "delete from viewer_mask where person in (select * from " + FileStates.PERSON.unnest() + ")";

    private static final Rows<Mask> MASK = new Rows<Mask>()
            .column("text", Mask::person)
            .column(
                    "text",
                    m -> m.mask().subject() == null
                            ? WHOLE_FILE
                            : m.mask().subject().text())
            .column("text", m -> m.mask().viewer().text())
            .column("int4", m -> m.mask().allowed())
            .time(m -> m.mask().from() == null ? Instant.MIN : m.mask().from())
            .time(m -> m.mask().until() == null ? Instant.MAX : m.mask().until());

    private static final String TABLE = "viewer_mask (person, subject, viewer, allowed_mask, valid_from, valid_until)";

    private static final Rows<Integer> CATEGORY_SET =
            new Rows<Integer>().column("int4", mask -> mask).column("text", CategorySets::within);

    private static final String PUT_CATEGORY_SETS = "insert into category_set (mask, within) select n.mask,"
            + " n.within::bit(4096) from " + CATEGORY_SET.unnest() + " as n (mask, within)"
            + " where not exists (select from category_set c where c.mask = n.mask) on conflict do nothing";

    private MasksOfFiles() {}

    /** @param zone where the people live; consents begin and end with its days */
    static void write(Connection connection, List<PersonSharing> changed, ZoneId zone) throws SQLException {
        var masks = new ArrayList<Mask>();
        // In the order of the key, so that workers of different partitions never wait for each other in a ring.
        var sets = new TreeSet<Integer>();
        for (PersonSharing state : changed) {
            for (ViewerMask mask : ViewerMasks.of(state, zone)) {
                masks.add(new Mask(state.person().text(), mask));
                sets.add(mask.allowed());
            }
        }
        FileStates.PERSON.run(connection, DROP, FileStates.persons(changed));
        CATEGORY_SET.run(connection, PUT_CATEGORY_SETS, sets);
        MASK.copy(connection, TABLE, masks);
    }
}
