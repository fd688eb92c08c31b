package care.renkei.query.persons;

import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.OtherFiles;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.Corporations;
import care.renkei.query.visibility.PersonSharing;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Asks in which files somebody is named at all, with the state that decides about each and what is linked to it. */
final class NamedInQuestion implements Question<List<NamedInQuestion.Named>> {

    /** @param linked other files of the same person, in the order of their ids */
    record Named(PersonSharing state, List<DataSubjectId> linked) {}

    /** More files than a case load of any agency has; whoever has more finds the others by their address. */
    static final int MOST = 500;

    private static final String SQL = """
            select s.state, (select a.corporation from sharing.agency a where a.agency = ?),
              array(%s)
            from sharing.person_sharing s
            where s.person in (
              select n.person from sharing.named_in n
              where n.viewer = ?
                or (n.viewer = 'core-centre' and exists (
                  select from sharing.agency a where a.agency = ? and a.kind = 'CORE_CONSULTATION_CENTRE'))
                or n.viewer = (
                  select 'corporation-' || a.corporation from sharing.agency a where a.agency = ?))
            order by s.person limit %d""".formatted(OtherFiles.of("s.person"), MOST);

    private final DataSubjectId viewer;

    NamedInQuestion(DataSubjectId viewer) {
        this.viewer = viewer;
    }

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(viewer.value()).text(viewer.text()).text(viewer.value()).text(viewer.value());
    }

    @Override
    public List<Named> answer(ResultSet rows) throws SQLException {
        var files = new ArrayList<Named>();
        while (rows.next()) {
            String corporation = rows.getString(2);
            PersonSharing file = EventJson.read(rows.getBytes(1), PersonSharing.class);
            files.add(new Named(
                    corporation == null
                            ? file
                            : file.knowing(new Corporations(Map.of(viewer, new CorporationNumber(corporation)))),
                    linked(rows.getArray(3))));
        }
        return files;
    }

    private static List<DataSubjectId> linked(Array ids) throws SQLException {
        return Arrays.stream((Object[]) ids.getArray())
                .map(id -> new DataSubjectId((String) id))
                .toList();
    }
}
