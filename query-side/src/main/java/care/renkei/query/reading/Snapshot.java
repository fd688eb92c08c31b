package care.renkei.query.reading;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Asks several questions as {@code renkei_read}: one round trip, one transaction, one snapshot. Statements that are
 * sent together are one transaction for the server, and this pool's transactions are repeatable reads.
 */
public final class Snapshot implements AutoCloseable {

    private final HikariDataSource read;

    /** @param read opened by {@link ReadPool} */
    Snapshot(HikariDataSource read) {
        this.read = read;
    }

    /** @throws SQLException from the database; nothing has been told then */
    public Answers ask(Question<?>... questions) throws SQLException {
        String sql = Arrays.stream(questions).map(Question::sql).collect(Collectors.joining(";\n"));
        try (Connection connection = read.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            var parameters = new Parameters(statement);
            for (Question<?> question : questions) {
                question.bind(parameters);
            }
            statement.execute();
            var answers = new Answers();
            for (int i = 0; i < questions.length; i++) {
                try (ResultSet rows = statement.getResultSet()) {
                    answers.put(questions[i], questions[i].answer(rows));
                }
                statement.getMoreResults();
            }
            return answers;
        }
    }

    @Override
    public void close() {
        read.close();
    }
}
