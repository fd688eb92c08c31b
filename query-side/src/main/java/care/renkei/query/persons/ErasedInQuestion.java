package care.renkei.query.persons;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.PersonSharing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks which files are erased of those that somebody wrote in or was of the team of, newest first. */
record ErasedInQuestion(DataSubjectId viewer) implements Question<List<ErasedFile>> {

    /** Most erasures that are looked at; of a relative alone counts as one, and is not listed. */
    static final int MOST = 1000;

    private static final String ERASURE =
            EventCatalogue.standard().of(DataSubjectErased.class).wireName();

    private static final String SQL = """
            select s.state, e.wire
            from sharing.named_in n
            join sharing.person_sharing s on s.person = n.person
            join sharing.statement e on e.person = n.person and e.type = '%s'
            where n.viewer = ?
            order by e.recorded_at desc, n.person limit %d""".formatted(ERASURE, MOST);

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(viewer.text());
    }

    @Override
    public List<ErasedFile> answer(ResultSet rows) throws SQLException {
        var files = new ArrayList<ErasedFile>();
        while (rows.next()) {
            PersonSharing file = EventJson.read(rows.getBytes(1), PersonSharing.class);
            WireEvent wire = EventJson.read(rows.getBytes(2), WireEvent.class);
            if (wire.event().content() instanceof DataSubjectErased erased
                    && erased.erased().equals(file.person())
                    && kept(file)) {
                files.add(new ErasedFile(file.person(), wire.recordedAt(), erased.ground()));
            }
        }
        return files;
    }

    /** Whoever was only invited, told, or named by a consent kept nothing here, and learns nothing of its end. */
    private boolean kept(PersonSharing file) {
        return file.sources().contains(viewer) || file.team().members().containsKey(viewer);
    }
}
