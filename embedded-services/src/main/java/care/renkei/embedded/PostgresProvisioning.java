package care.renkei.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.postgresql.PGConnection;

/**
 * Brings a cluster to the roles, databases and rights that Renkei needs. Safe to repeat; usable on any PostgreSQL 17 or later where the caller is superuser. Passwords follow the password files, and only their SCRAM form travels.
 */
public final class PostgresProvisioning {

    private final Postgres postgres;

    /** For one cluster. */
    public PostgresProvisioning(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Makes roles and the databases that live on this cluster. */
    public void provision(Collection<Database> databases) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres")) {
            for (Role role : Role.values()) {
                provision(connection, role);
            }
            run(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
            for (Database database : databases) {
                provision(connection, database);
            }
        }
        for (Database database : databases) {
            closeToThePublic(database);
        }
    }

    /** Drops a database with everything in it and makes it anew; for tests and for rebuilding views from nothing. */
    public void recreate(Database database) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres")) {
            run(connection, "DROP DATABASE IF EXISTS " + database.sqlName() + " WITH (FORCE)");
            provision(connection, database);
        }
        closeToThePublic(database);
    }

    private void provision(Connection connection, Role role) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.sqlName())) {
            run(connection, "CREATE ROLE " + role.sqlName() + " LOGIN");
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.sqlName(), postgres.password(role).toCharArray(), "scram-sha-256");
        run(connection, "ALTER ROLE " + role.sqlName() + (role.passesWalls() ? " BYPASSRLS" : " NOBYPASSRLS"));
        for (String setting : role.settings()) {
            run(connection, "ALTER ROLE " + role.sqlName() + " SET " + setting);
        }
    }

    private void provision(Connection connection, Database database) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database.sqlName())) {
            run(connection, "CREATE DATABASE " + database.sqlName() + " OWNER " + Role.OWNER.sqlName());
        }
        run(connection, "REVOKE ALL ON DATABASE " + database.sqlName() + " FROM PUBLIC");
        for (Role role : database.roles()) {
            run(connection, "GRANT CONNECT ON DATABASE " + database.sqlName() + " TO " + role.sqlName());
        }
    }

    /** What the owner makes later is closed to the public from the start; migrations then name who may use it. */
    private void closeToThePublic(Database database) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser(database.sqlName())) {
            run(
                    connection,
                    "ALTER DEFAULT PRIVILEGES FOR ROLE " + Role.OWNER.sqlName()
                            + " REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
            run(
                    connection,
                    "ALTER DEFAULT PRIVILEGES FOR ROLE " + Role.OWNER.sqlName() + " REVOKE USAGE ON TYPES FROM PUBLIC");
            run(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
