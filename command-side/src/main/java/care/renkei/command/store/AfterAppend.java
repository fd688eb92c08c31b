package care.renkei.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is written after the events in their own transaction, e.g. the lookup tables. */
@FunctionalInterface
public interface AfterAppend {

    void appended(List<Appended> events, Connection connection) throws SQLException;
}
