package care.renkei.query.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens a connection outside of any pool, for work that lasts as long as its session. */
public final class OwnConnection {

    private OwnConnection() {}

    /**
     * @param schema in which its statements look for tables
     * @param name as the server lists it
     * @param parameters of the server for this session, e.g. {@code synchronous_commit=off}
     */
    public static Connection open(String url, SignIn role, String schema, String name, String... parameters)
            throws SQLException {
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
        // Set where the session begins, they cost no round trip.
        settings.put("options", Stream.of(parameters).map(one -> "-c " + one).collect(Collectors.joining(" ")));
        return DriverManager.getConnection(url, settings);
    }
}
