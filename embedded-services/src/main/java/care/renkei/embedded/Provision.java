package care.renkei.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Prepares PostgreSQL clusters and a broker that run elsewhere, once, and ends: {@code java … care.renkei.embedded.Provision FILE}. The file is a properties file:
 *
 * <pre>
 * secrets=/run/renkei/secrets          folder for password files and client configurations; made where absent
 * postgres.1.host=store                one block per cluster, numbered from 1
 * postgres.1.port=5432
 * postgres.1.databases=STORE,KEYS      what lives there; {@code <secrets>/postgres/postgres.password} is the superuser's
 * kafka.bootstrap-servers=kafka-1:9092
 * kafka.protocol=SASL_SSL
 * kafka.replicas=3
 * kafka.agencies=tomoshibi,kodama
 * </pre>
 *
 * The broker must already know {@code renkei-broker} with the password in {@code <secrets>/kafka/renkei-broker.password}. Either half may be absent.
 */
public final class Provision {

    private final Properties settings;
    private final Path secrets;

    private Provision(Properties settings) {
        this.settings = settings;
        this.secrets = Path.of(required("secrets"));
    }

    /** Runs it; the one argument is the file. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        var provision = new Provision(settings);
        provision.clusters();
        provision.broker();
    }

    private void clusters() throws SQLException {
        for (int number = 1; settings.containsKey("postgres." + number + ".host"); number++) {
            String cluster = "postgres." + number + ".";
            var postgres = new Postgres(
                    required(cluster + "host"),
                    Integer.parseInt(settings.getProperty(cluster + "port", "5432")),
                    secrets.resolve("postgres"));
            List<Database> databases =
                    words(cluster + "databases").map(Database::valueOf).toList();
            new PostgresProvisioning(postgres).provision(databases);
        }
    }

    private void broker() throws InterruptedException {
        if (!settings.containsKey("kafka.bootstrap-servers")) {
            return;
        }
        var kafka = new Kafka(
                required("kafka.bootstrap-servers"),
                settings.getProperty("kafka.protocol", "SASL_PLAINTEXT"),
                secrets.resolve("kafka"));
        int replicas = Integer.parseInt(settings.getProperty("kafka.replicas", "1"));
        new KafkaProvisioning(kafka, kafka.properties(KafkaPrincipal.BROKER), replicas)
                .provision(words("kafka.agencies").toList());
    }

    private Stream<String> words(String key) {
        return Arrays.stream(settings.getProperty(key, "").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private String required(String key) {
        String value = settings.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("The settings name no " + key);
        }
        return value;
    }
}
