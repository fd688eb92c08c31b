package care.renkei.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.test.util.ReflectionTestUtils;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheStoreTest {

    private static final Pattern SETS_THE_TIMEOUT =
            Pattern.compile("(?i)transaction_timeout\\s*(=|\\bto\\b)\\s*'?[0-9]|set_config\\('transaction_timeout'");

    private final RenkeiServices services = RenkeiServices.shared();
    private World world;

    @BeforeAll
    void openTheFile() {
        world = World.on(RunningCommandSide.shared());
    }

    @Test
    void is_the_real_one_with_real_transactions() {
        EventStoreWiring wiring = world.node().bean(EventStoreWiring.class);
        assertThat(wiring.parts().get("transactions")).isInstanceOf(SpringTransactions.class);
        Object store = wiring.parts().get("eventStore");
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        Object engine = ReflectionTestUtils.invokeMethod(store, "storageEngine");
        assertThat(engine).isInstanceOf(CareEventStorageEngine.class);
    }

    @Test
    void can_only_be_added_to() throws SQLException {
        for (String forbidden : List.of(
                "update store.event set payload = ''::bytea",
                "delete from store.event",
                "truncate store.event",
                "insert into store.event (global_index) overriding system value values (1)",
                "alter table store.event disable trigger all",
                "drop table store.event")) {
            for (Role role : List.of(Role.COMMAND, Role.RELAY, Role.PROJECT)) {
                try (Connection connection = services.postgres().connect(Database.STORE, role);
                        Statement statement = connection.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(forbidden))
                            .as("%s: %s", role, forbidden)
                            .isInstanceOf(SQLException.class)
                            .extracting(e -> ((SQLException) e).getSQLState())
                            .isEqualTo("42501");
                }
            }
        }
    }

    @Test
    void is_closed_to_all_other_roles() {
        for (Role role : List.of(Role.READ, Role.AUDIT, Role.SESSION, Role.IDENTITY)) {
            assertThatThrownBy(() ->
                            services.postgres().connect(Database.STORE, role).close())
                    .as("%s", role)
                    .isInstanceOf(SQLException.class);
        }
    }

    /** Decisions 11: a role could set it to 0, and then an open transaction would hide committed events. */
    @Test
    void is_never_asked_to_wait_longer_than_its_transactions_may_take() throws IOException, SQLException {
        assertThat(programs().filter(TheStoreTest::setsTheTimeout))
                .allSatisfy(file -> assertThat(file.toString()).contains("embedded-services"))
                .as("the roles' own setting is found, so the search works")
                .isNotEmpty();
        try (Connection connection = services.postgres().connect(Database.STORE, Role.COMMAND);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("show transaction_timeout")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("1s");
        }
    }

    /** What every module ships; not what is built or stored beside it. */
    private static Stream<Path> programs() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main")).filter(Files::isDirectory).toList().stream()
                    .flatMap(TheStoreTest::files)
                    .filter(file -> file.toString().matches(".*\\.(java|sql|yaml|properties)"));
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean setsTheTimeout(Path file) {
        try {
            return SETS_THE_TIMEOUT.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void appends_before_anything_else_is_written() {
        try (NotedNode noted = NotedNode.start()) {
            World there = World.on(noted.node());
            noted.log().clear();
            assertThat(there.send(SentEvents.personRegistered(there.agency())).status())
                    .isEqualTo(201);
            List<String> statements = noted.log().statements();
            List<String> writes = statements.stream()
                    .filter(sql -> sql.startsWith("insert") || sql.startsWith("update"))
                    .toList();
            assertThat(writes.getFirst()).startsWith("insert into store.event ");
            assertThat(writes).as("lookup tables follow").hasSizeGreaterThan(1);
            assertThat(statements.getLast()).isEqualTo("commit");

            noted.log().clear();
            assertThat(there.send(there.homeVisit()).status()).isEqualTo(201);
            assertThat(noted.log().statements())
                    .as("a record costs one read, one insert, one commit")
                    .satisfiesExactly(
                            sql -> assertThat(sql).startsWith("select clock_timestamp()"),
                            sql -> assertThat(sql).startsWith("insert into store.event "),
                            sql -> assertThat(sql).isEqualTo("commit"));
        }
    }

    @Test
    void takes_the_event_and_its_lookups_together_or_not_at_all() throws SQLException {
        try (Connection superuser = services.postgres().connectAsSuperuser(Database.STORE.sqlName());
                Statement statement = superuser.createStatement()) {
            statement.execute("alter table store.membership add constraint nobody check (false) not valid");
            int before = world.stored();
            assertThat(world.send(SentEvents.personRegistered(world.agency())).status())
                    .isEqualTo(503);
            assertThat(world.stored()).isEqualTo(before);
            statement.execute("alter table store.membership drop constraint nobody");
        }
        assertThat(world.send(SentEvents.personRegistered(world.agency())).status())
                .isEqualTo(201);
    }

    /** A node whose statements on the store are noted. */
    private record NotedNode(RunningCommandSide node, StatementLog log) implements AutoCloseable {

        static NotedNode start() {
            StatementLog[] log = new StatementLog[1];
            BeanPostProcessor noting = new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (name.equals("storeDataSource") && bean instanceof javax.sql.DataSource source) {
                        log[0] = new StatementLog(source);
                        return log[0];
                    }
                    return bean;
                }
            };
            RunningCommandSide node = RunningCommandSide.start(
                    java.util.Map.of(), context -> context.getBeanFactory().addBeanPostProcessor(noting));
            return new NotedNode(node, log[0]);
        }

        @Override
        public void close() {
            node.close();
        }
    }
}
