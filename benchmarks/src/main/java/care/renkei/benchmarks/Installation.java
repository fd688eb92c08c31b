package care.renkei.benchmarks;

import care.renkei.command.CommandSideApplication;
import care.renkei.command.door.Door;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Ports;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.identity.IdentityApplication;
import care.renkei.query.QuerySideApplication;
import care.renkei.query.connection.SignIn;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything that is measured on: a real store, a real broker, and the sides, each started when it is needed. */
final class Installation implements AutoCloseable {

    private final RenkeiServices services;
    private final Settings settings;
    private final Deque<ConfigurableApplicationContext> started = new ArrayDeque<>();
    private final Door door;

    Installation(RenkeiServices services) throws IOException {
        this.services = services;
        settings = new Settings(services);
        door = start(CommandSideApplication.class, settings.command()).getBean(Door.class);
    }

    private ConfigurableApplicationContext start(Class<?> application, java.util.Map<String, Object> told) {
        ConfigurableApplicationContext context = Application.start(application, told);
        started.push(context);
        return context;
    }

    Door door() {
        return door;
    }

    RenkeiServices services() {
        return services;
    }

    /** Starts who vouches for callers, and gives the issuer's address. */
    String issuer() throws IOException {
        int port = Ports.free();
        start(IdentityApplication.class, settings.identity(port));
        return "http://127.0.0.1:" + port + "/identity";
    }

    /** Starts the query side and who vouches for its callers. */
    QuerySide querySide() throws IOException {
        String issuer = issuer();
        int query = Ports.free();
        return new QuerySide(start(QuerySideApplication.class, settings.query(query, issuer)), query, issuer);
    }

    /** A node of the query side by itself. */
    QueryProcess queryProcess(int port, String issuer) throws IOException {
        return new QueryProcess(
                settings.query(port, issuer), services.folder().root().resolve("query-side.log"));
    }

    Path clientSecret(String agency) {
        return settings.clientSecret(agency);
    }

    SignIn role(Role role) {
        return SignIn.of(role.sqlName(), services.postgres().passwordFile(role));
    }

    Rebuilding rebuilding() {
        return new Rebuilding(
                viewsUrl(),
                role(Role.OWNER),
                role(Role.PROJECT),
                services.kafka().properties(KafkaPrincipal.PROJECT));
    }

    String viewsUrl() {
        return services.postgres().url(Database.VIEWS);
    }

    /** As superuser, for what no role of ours may do. */
    void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = services.postgres().connectAsSuperuser(database.sqlName());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String ask(Database database, String sql) throws SQLException {
        try (Connection connection = services.postgres().connectAsSuperuser(database.sqlName());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        started.forEach(ConfigurableApplicationContext::close);
    }
}
