package care.renkei.query.sharing;

import care.renkei.query.rows.Rows;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.WallViewer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Who is named in which file. */
final class NamedInFiles {

    private record NamedIn(String person, WallViewer viewer) {}

    private static final Rows<NamedIn> NAMED_IN =
            new Rows<NamedIn>().column("text", n -> n.viewer().text()).column("text", NamedIn::person);

    private static final String PUT =
            "insert into named_in (viewer, person) select * from " + NAMED_IN.unnest() + " on conflict do nothing";

    private static final String DROP =
            "delete from named_in where person in (select * from " + FileStates.PERSON.unnest() + ")";

    private NamedInFiles() {}

    /** Who is named in a file changes far more rarely than the file. */
    static void write(Connection connection, List<PersonSharing> changed, Map<String, PersonSharing> before)
            throws SQLException {
        List<PersonSharing> others = changed.stream()
                .filter(state -> {
                    PersonSharing old = before.get(state.person().text());
                    return old == null || !old.named().equals(state.named());
                })
                .toList();
        FileStates.PERSON.run(connection, DROP, FileStates.persons(others));
        NAMED_IN.run(
                connection,
                PUT,
                others.stream()
                        .flatMap(state -> state.named().stream()
                                .map(viewer -> new NamedIn(state.person().text(), viewer)))
                        .toList());
    }
}
