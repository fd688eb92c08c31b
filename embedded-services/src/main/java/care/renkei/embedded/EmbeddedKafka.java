package care.renkei.embedded;

import static care.renkei.embedded.StartRefused.Reason.PORT_TAKEN;
import static care.renkei.embedded.StartRefused.Reason.SERVICE_FAILED;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka broker and controller in this JVM, on loopback, durable in the data folder. Every listener asks for SCRAM-SHA-512, the controller's too, and the authorizer denies what nobody allowed.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);

    private final KafkaRaftServer server;
    private final Kafka kafka;

    private EmbeddedKafka(KafkaRaftServer server, Kafka kafka) {
        this.server = server;
        this.kafka = kafka;
    }

    /**
     * Starts the broker of the data folder; its storage is formatted where that never happened.
     *
     * @param port TCP port for clients, 0 for a free one
     */
    public static EmbeddedKafka start(DataFolder folder, int port) {
        try {
            if (port != 0 && !Ports.isFree(port)) {
                throw new StartRefused(
                        PORT_TAKEN,
                        "Port " + port + ", which the Kafka broker should use, is taken by another program.");
            }
            int clients = port == 0 ? Ports.free() : port;
            var kafka = new Kafka(
                    "127.0.0.1:" + clients, "SASL_PLAINTEXT", folder.secrets().resolve("kafka"));
            Path log = folder.kafka();
            if (!Files.exists(log.resolve("meta.properties"))) {
                format(log, kafka);
            }
            var server = new KafkaRaftServer(
                    KafkaConfig.fromProps(BrokerSettings.of(log, clients, Ports.free(), kafka)), Time.SYSTEM);
            server.startup();
            LOG.info("Kafka listens on {}", kafka.bootstrapServers());
            return new EmbeddedKafka(server, kafka);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Credentials must stand in the metadata log before the first start: nobody could log in to create them. */
    private static void format(Path log, Kafka kafka) throws IOException {
        // A killed attempt leaves files without the meta.properties that is written last.
        ClusterLayout.delete(log);
        Files.createDirectories(log);
        List<String> credentials = new ArrayList<>();
        for (KafkaPrincipal ours : KafkaPrincipal.values()) {
            credentials.add(
                    "SCRAM-SHA-512=[name=" + ours.principal() + ",password=" + kafka.password(ours.principal()) + "]");
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(
                            PrintStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8))
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setMetadataLogDirectory(log.toString())
                    .addDirectory(log.toString())
                    .setScramArguments(credentials)
                    .run();
        } catch (Exception e) {
            throw new StartRefused(
                    SERVICE_FAILED, "The Kafka broker's storage in " + log + " could not be laid out.", e);
        }
    }

    /** Where it listens and where the credentials are. */
    public Kafka kafka() {
        return kafka;
    }

    /** Hands over cleanly and waits for the end. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
