package care.renkei.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a cluster listens, and the folder with one password file per role ({@code <role>.password}).
 *
 * @param host name or address
 * @param port TCP port
 * @param passwords folder of password files
 */
public record Postgres(String host, int port, Path passwords) {

    static final String SUPERUSER = "postgres";

    /** The JDBC address of a database, without credentials. */
    public String url(Database database) {
        return url(database.sqlName());
    }

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** The file that holds a role's password, for configuration by path. */
    public Path passwordFile(Role role) {
        return passwordFile(role.sqlName());
    }

    Path passwordFile(String role) {
        return passwords.resolve(role + ".password");
    }

    /** A role's password. */
    public String password(Role role) {
        return PrivateFiles.secret(passwordFile(role));
    }

    /** A new connection as the role. */
    public Connection connect(Database database, Role role) throws SQLException {
        return DriverManager.getConnection(url(database), role.sqlName(), password(role));
    }

    /** A new connection as superuser; for provisioning and for tests that need to look behind the walls. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, PrivateFiles.secret(passwordFile(SUPERUSER)));
    }
}
