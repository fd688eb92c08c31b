package care.renkei.query.meeting;

import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The packs of a meeting of the file that was entered, as far as the second wall opens them; the newest first. */
record PacksQuestion(ThingId meeting) implements Question<List<IssuedPack>> {

    @Override
    public String sql() {
        return "select state from meetings.pack where meeting = ?";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(meeting.text());
    }

    @Override
    public List<IssuedPack> answer(ResultSet row) throws SQLException {
        var packs = new ArrayList<IssuedPack>();
        while (row.next()) {
            packs.add(EventJson.MAPPER.readValue(row.getString(1), IssuedPack.class));
        }
        packs.sort((one, other) -> other.position().compareTo(one.position()));
        return packs;
    }
}
