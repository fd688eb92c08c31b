package care.renkei.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabasesOnFirstStartTest {

    private final Postgres postgres = RenkeiServices.shared().postgres();

    @Test
    void nobody_connects_without_a_password() {
        String url = postgres.url(Database.STORE);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "renkei_owner", "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_role_connects_where_it_works_and_nowhere_else(Database database) throws SQLException {
        for (Role role : Role.values()) {
            if (role == Role.OWNER || database.roles().contains(role)) {
                postgres.connect(database, role).close();
            } else {
                assertThatThrownBy(() -> postgres.connect(database, role))
                        .hasMessageContaining("permission denied for database");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STORE, COMMAND, transaction_timeout, 1s",
        "STORE, RELAY, transaction_timeout, 1s",
        "STORE, RELAY, idle_session_timeout, 1500ms",
        "VIEWS, PROJECT, transaction_timeout, 1s",
        "VIEWS, AUDIT, transaction_timeout, 1s",
        "SESSIONS, SESSION, transaction_timeout, 1s",
        "VIEWS, READ, transaction_timeout, 0",
        "VIEWS, READ, default_transaction_read_only, on",
        "STORE, OWNER, fsync, on",
        "STORE, OWNER, synchronous_commit, on",
        "STORE, OWNER, full_page_writes, on",
        "STORE, OWNER, listen_addresses, 127.0.0.1",
    })
    void every_session_has_the_settings_of_its_role(Database database, Role role, String setting, String value)
            throws SQLException {
        try (Connection connection = postgres.connect(database, role)) {
            assertThat(answer(connection, "SHOW " + setting)).isEqualTo(value);
        }
    }

    @Test
    void functions_of_the_owner_are_closed_to_the_public() throws SQLException {
        try (Connection owner = postgres.connect(Database.STORE, Role.OWNER)) {
            owner.createStatement().execute("CREATE SCHEMA closed");
            owner.createStatement().execute("CREATE FUNCTION closed.one() RETURNS int LANGUAGE sql AS 'SELECT 1'");
            assertThat(answer(owner, "SELECT has_function_privilege('renkei_command', 'closed.one()', 'EXECUTE')"))
                    .isEqualTo("f");
            owner.createStatement().execute("DROP SCHEMA closed CASCADE");
        }
    }

    @Test
    void row_level_security_holds_for_every_role_but_the_one_that_writes_the_views() throws SQLException {
        try (Connection owner = postgres.connect(Database.VIEWS, Role.OWNER)) {
            assertThat(answer(
                            owner,
                            "SELECT string_agg(rolname, ' ') FROM pg_roles"
                                    + " WHERE rolname LIKE 'renkei_%' AND (rolbypassrls OR rolsuper)"))
                    .isEqualTo("renkei_project");
        }
    }

    @Test
    void provisioning_again_changes_nothing() throws SQLException {
        new PostgresProvisioning(postgres).provision(java.util.List.of(Database.values()));
        postgres.connect(Database.STORE, Role.COMMAND).close();
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
