package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Takes out of a view what it holds of somebody who is erased: facts and ciphertext. That a record was there, of which
 * kind and when, stays as pseudonymous structure.
 */
public final class ErasedRows {

    /**
     * Somebody who is erased.
     *
     * @param person whose file it is
     * @param subject the person, or a relative of the file
     */
    public record Erased(DataSubjectId person, DataSubjectId subject) {

        /** Whether all of the file is about somebody who is not there any more. */
        public boolean wholeFile() {
            return person.equals(subject);
        }
    }

    /** Wire name of the type that says so. */
    public static final String ERASURE =
            EventCatalogue.standard().of(DataSubjectErased.class).wireName();

    private static final Rows<DataSubjectId> FILES = new Rows<DataSubjectId>().column("text", DataSubjectId::text);

    private static final Rows<Erased> ERASED = new Rows<Erased>()
            .column("text", e -> e.person().text())
            .column("text", e -> e.subject().text());

    private static final String OF_THEM = " from " + ERASED.unnest()
            + " as n (person, subject) where t.person = n.person and t.subjects @> array[n.subject]";

    private final List<Erased> erased;

    /** @param events of one batch */
    public ErasedRows(List<Delivered> events) {
        erased = events.stream()
                .map(Delivered::event)
                .filter(event -> event.type().equals(ERASURE))
                .map(event -> new Erased(event.subject(), ((DataSubjectErased) event.content()).erased()))
                .toList();
    }

    /** In the order in which it was said. */
    public List<Erased> all() {
        return erased;
    }

    /** In which something is erased, each once. */
    public List<DataSubjectId> files() {
        return erased.stream().map(Erased::person).distinct().toList();
    }

    /** @param table with the column person; a name from this program */
    public void dropFiles(Connection connection, String table) throws SQLException {
        FILES.run(
                connection,
                "delete from " + table + " t using " + FILES.unnest() + " as n (person) where t.person = n.person",
                erased.stream().filter(Erased::wholeFile).map(Erased::person).toList());
    }

    /** @param table with the columns person, subjects, facts and sealed; a name from this program */
    public void empty(Connection connection, String table) throws SQLException {
        ERASED.run(connection, "update " + table + " t set facts = '{}', sealed = null" + OF_THEM, erased);
    }

    /**
     * @param table with the columns person and subjects; a name from this program
     * @param columns that are nothing afterwards, separated by commas
     */
    public void clear(Connection connection, String table, String columns) throws SQLException {
        ERASED.run(
                connection, "update " + table + " t set " + columns.replaceAll("\\w+", "$0 = null") + OF_THEM, erased);
    }

    /** @param table with the columns person and subjects; a name from this program */
    public void drop(Connection connection, String table) throws SQLException {
        ERASED.run(connection, "delete from " + table + " t using " + OF_THEM.substring(" from ".length()), erased);
    }
}
