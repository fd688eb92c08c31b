package care.renkei.query.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Opens a connection outside of any pool, for work that lasts as long as its session. */
public final class OwnConnection {

    private OwnConnection() {}

    /**
     * @param schema in which its statements look for tables
     * @param name as the server lists it
     */
    public static Connection open(String url, SignIn role, String schema, String name) throws SQLException {
        Properties settings = new Properties();
        settings.put("user", role.username());
        settings.put("password", role.secret());
        settings.put("currentSchema", schema);
        settings.put("ApplicationName", name);
        settings.put(
                "connectTimeout", Long.toString(Math.max(1, role.connectWithin().toSeconds())));
        settings.put(
                "socketTimeout", Long.toString(Math.max(1, role.answerWithin().toSeconds())));
        // The server's detail of an error quotes rows.
        settings.put("logServerErrorDetail", "false");
        settings.put("tcpKeepAlive", "true");
        settings.put("prepareThreshold", "2");
        return DriverManager.getConnection(url, settings);
    }

    /**
     * The same for work that only ever goes to rows by their keys, many at a time. Of a table that has grown since it was
     * last counted the server knows too little, and would rather read it from end to end for each batch.
     */
    public static Connection byKeys(String url, SignIn role, String schema, String name) throws SQLException {
        Connection connection = open(url, role, schema, name);
        try (Statement set = connection.createStatement()) {
            set.execute("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
