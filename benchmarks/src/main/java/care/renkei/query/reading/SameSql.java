package care.renkei.query.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of a read through plain JDBC: sent, bound and fetched, and nothing made of them. */
public final class SameSql implements AutoCloseable {

    private final PreparedStatement statement;

    /** @param questions of one read; later ones of the same kinds have the same text */
    public SameSql(Connection connection, List<Question<?>> questions) throws SQLException {
        statement = connection.prepareStatement(
                questions.stream().map(Question::sql).collect(Collectors.joining(";\n")));
    }

    /** @return how many rows the last of them gave */
    public int ask(List<Question<?>> questions) throws SQLException {
        var parameters = new Parameters(statement);
        for (Question<?> question : questions) {
            question.bind(parameters);
        }
        statement.execute();
        int rows = 0;
        for (int i = 0; i < questions.size(); i++) {
            try (ResultSet answer = statement.getResultSet()) {
                rows = fetch(answer);
            }
            statement.getMoreResults();
        }
        return rows;
    }

    private static int fetch(ResultSet answer) throws SQLException {
        int columns = answer.getMetaData().getColumnCount();
        boolean[] bytes = new boolean[columns + 1];
        for (int c = 1; c <= columns; c++) {
            bytes[c] = answer.getMetaData().getColumnType(c) == Types.BINARY;
        }
        int rows = 0;
        while (answer.next()) {
            rows++;
            for (int c = 1; c <= columns; c++) {
                if (bytes[c]) {
                    answer.getBytes(c);
                } else {
                    answer.getString(c);
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
