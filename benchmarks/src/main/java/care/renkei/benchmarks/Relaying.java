package care.renkei.benchmarks;

import care.renkei.command.relay.Relay;
import care.renkei.command.relay.RelayPace;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The relay from the store to Kafka, for as long as it is wanted. */
final class Relaying implements AutoCloseable {

    private static final String ALL_RELAYED = """
            select not exists (select from store.event e, store.relay r
                               where (e.txid, e.global_index) > (r.txid, r.global_index))""";

    private final Installation installation;
    private final Relay relay;

    Relaying(Installation installation) {
        this.installation = installation;
        Properties kafka = installation.services().kafka().properties(KafkaPrincipal.RELAY);
        Map<String, String> client =
                kafka.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, kafka::getProperty));
        relay = new Relay(
                this::connect,
                client,
                new RelayPace(
                        Duration.ofMillis(20),
                        1_000,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(1_500)));
        relay.start();
    }

    /** As the command side opens it. */
    private Connection connect() throws SQLException {
        Connection connection = installation.services().postgres().connect(Database.STORE, Role.RELAY);
        try (Statement pace = connection.createStatement()) {
            pace.execute("set synchronous_commit = off");
        }
        return connection;
    }

    /** Waits until the topic holds everything that the store holds. */
    void untilAllIsThere() throws SQLException, InterruptedException {
        while (!"t".equals(installation.ask(Database.STORE, ALL_RELAYED))) {
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        relay.stop();
    }
}
