package care.renkei.query.practice;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What settles or puts off what is owed after overrides of a file, by whomever: facts alone, from the statements that the sharing view was folded from. */
record OverridesQuestion(DataSubjectId person) implements Question<List<StoredEvent>> {

    private static final String SQL = "select wire from sharing.statement where person = ? and type in ("
            + Stream.<Class<? extends Content>>of(OverrideReviewed.class, InformingDeferred.class, PersonInformed.class)
                    .map(type -> "'" + EventCatalogue.standard().of(type).wireName() + "'")
                    .collect(Collectors.joining(", "))
            + ")";

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<StoredEvent> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<StoredEvent>();
        while (row.next()) {
            all.add(EventJson.read(row.getBytes(1), WireEvent.class).event());
        }
        return all;
    }
}
