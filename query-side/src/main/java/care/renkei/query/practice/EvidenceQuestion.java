package care.renkei.query.practice;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What evidences what in a file: of each sign and kind of record the newest few and the first, for a file of many years
 * holds thousands.
 *
 * @param all every one, for files in which records of one kind may be decided differently
 */
record EvidenceQuestion(DataSubjectId person, boolean all) implements Question<List<EvidenceRow>> {

    /** So many of each sign and kind, the newest. */
    static final int NEWEST = 6;

    private static final String EACH = " over (partition by code, thing, kind, part, imported order by occurred_at";
    private static final String ENDS = "select " + EvidenceRow.COLUMNS + " from (select " + EvidenceRow.COLUMNS
            + ", row_number()" + EACH + " desc, event_id desc) as newest, row_number()" + EACH
            + ", event_id) as oldest from " + EvidenceRow.OF_A_FILE + ") e where newest <= " + NEWEST
            + " or oldest = 1";

    @Override
    public String sql() {
        return all ? "select " + EvidenceRow.COLUMNS + " from " + EvidenceRow.OF_A_FILE : ENDS;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<EvidenceRow> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<EvidenceRow>();
        while (row.next()) {
            all.add(EvidenceRow.of(row));
        }
        return all;
    }
}
