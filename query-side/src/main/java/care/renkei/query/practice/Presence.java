package care.renkei.query.practice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.practice.Sign;
import care.renkei.query.record.RecordState;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** In which files whose records evidence which rows of the catalogue; figures count these, nobody reads them. */
final class Presence {

    private record Shown(String source, String code, String person) implements Comparable<Shown> {
        @Override
        public int compareTo(Shown other) {
            int bySource = source.compareTo(other.source);
            int byCode = bySource != 0 ? bySource : code.compareTo(other.code);
            return byCode != 0 ? byCode : person.compareTo(other.person);
        }
    }

    private static final Rows<Shown> SHOWN = new Rows<Shown>()
            .column("text", Shown::source)
            .column("text", Shown::code)
            .column("text", Shown::person);

    private static final String ADD =
            "insert into tally (source, code, person) select * from " + SHOWN.unnest() + " on conflict do nothing";

    private static final Rows<RecordState> TAKEN_BACK = new Rows<RecordState>()
            .column("text", state -> state.person().text())
            .column("uuid", RecordState::record);

    /** Unless another record of the same agency in the same file evidences it. */
    private static final String TAKE_OFF = takeOff(TAKEN_BACK.unnest() + " as n (person, record) join record r"
                    + " on r.person = n.person and r.event_id = n.record")
            + " and not exists (select from record o"
            + " where o.person = g.person and o.source = g.source and g.code = any (o.codes)"
            + " and o.retraction = 0 and not o.author_only)";

    private static final Rows<DataSubjectId> FILES = new Rows<DataSubjectId>().column("text", DataSubjectId::text);

    private static final String OF_FILES = FILES.unnest() + " as n (person) join record r on r.person = n.person";

    private static final String TAKE_OFF_FILES = takeOff(OF_FILES);

    private static final String ADD_FILES = "insert into tally (source, code, person) " + evidencedBy(OF_FILES)
            + " where r.retraction = 0 and not r.author_only and strpos(s.code, '-') > 0";

    /** By way of the records, which lie by person. */
    private static String takeOff(String records) {
        return "delete from tally t using (" + evidencedBy(records) + ") g"
                + " where t.source = g.source and t.code = g.code and t.person = g.person";
    }

    private static String evidencedBy(String records) {
        return "select distinct r.source, s.code, r.person from " + records + " cross join unnest(r.codes) as s (code)";
    }

    private Presence() {}

    /** In the order of the key, so that workers of different partitions never wait for each other in a ring. */
    static void add(List<PracticeRecord> records, Connection connection) throws SQLException {
        var shown = new TreeSet<Shown>();
        for (PracticeRecord record : records) {
            RecordState state = record.state();
            if (state.retraction() == 0 && !state.kind().authorOnly()) {
                record.signs().stream()
                        .filter(Sign::ofPractice)
                        .forEach(sign -> shown.add(new Shown(
                                state.kind().source().text(),
                                sign.code(),
                                state.person().text())));
            }
        }
        SHOWN.run(connection, ADD, shown);
    }

    /** @param changed records as they are after the batch, and as the table has them by now */
    static void takeOff(Collection<RecordState> changed, Connection connection) throws SQLException {
        TAKEN_BACK.run(
                connection,
                TAKE_OFF,
                changed.stream().filter(state -> state.retraction() != 0).toList());
    }

    /** All of these files, while their records still say what they evidence. */
    static void takeOffFiles(List<DataSubjectId> files, Connection connection) throws SQLException {
        FILES.run(connection, TAKE_OFF_FILES, files);
    }

    /** What the records that are left evidence, after {@link #takeOffFiles}. */
    static void addFiles(List<DataSubjectId> files, Connection connection) throws SQLException {
        FILES.run(connection, ADD_FILES, files);
    }
}
