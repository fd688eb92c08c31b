package care.renkei.query.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.OtherFiles;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which other files are of the same person, by one link or several. */
record LinkQuestion(DataSubjectId person) implements Question<List<DataSubjectId>> {

    @Override
    public String sql() {
        return OtherFiles.of("?::text");
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).text(person.text());
    }

    @Override
    public List<DataSubjectId> answer(ResultSet row) throws SQLException {
        var others = new ArrayList<DataSubjectId>();
        while (row.next()) {
            others.add(new DataSubjectId(row.getString(1)));
        }
        return others;
    }
}
