package care.renkei.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Kafka on one data folder, provisioned: what the standalone process runs on, and what integration tests run on.
 *
 * <p>A test takes {@link #shared()}: one instance for the JVM in a temporary folder, started on first use (two to four seconds) and taken away at the end. Tests in one JVM share it, so they use ids of their own, or {@link #recreate} a database before they begin.
 */
public final class RenkeiServices implements AutoCloseable {

    private static @Nullable RenkeiServices shared;

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    private RenkeiServices(DataFolder folder, EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /**
     * Starts both beside each other and provisions them.
     *
     * @param kafkaPort port for Kafka clients, 0 for a free one
     * @param agencyIds agencies that get intake, results, a feed and a principal
     * @throws StartRefused with one sentence where that cannot be
     */
    public static RenkeiServices start(DataFolder folder, int kafkaPort, Collection<String> agencyIds) {
        // A thread of our own: the common pool's would not see our classes in every packaging.
        CompletableFuture<EmbeddedKafka> broker = CompletableFuture.supplyAsync(
                () -> startKafka(folder, kafkaPort, agencyIds), task -> new Thread(task, "start-kafka").start());
        EmbeddedPostgres postgres;
        try {
            postgres = startPostgres(folder);
        } catch (RuntimeException e) {
            broker.thenAccept(EmbeddedKafka::close)
                    .exceptionally(alreadyFailed -> null)
                    .join();
            throw e;
        }
        try {
            return new RenkeiServices(folder, postgres, broker.join());
        } catch (java.util.concurrent.CompletionException e) {
            postgres.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static EmbeddedPostgres startPostgres(DataFolder folder) {
        var postgres = EmbeddedPostgres.start(folder, 0);
        try {
            new PostgresProvisioning(postgres.postgres()).provision(List.of(Database.values()));
            return postgres;
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw new StartRefused(StartRefused.Reason.SERVICE_FAILED, "The databases could not be prepared.", e);
        }
    }

    private static EmbeddedKafka startKafka(DataFolder folder, int port, Collection<String> agencyIds) {
        var kafka = EmbeddedKafka.start(folder, port);
        try {
            new KafkaProvisioning(kafka.kafka(), kafka.kafka().properties(KafkaPrincipal.BROKER), 1)
                    .provision(agencyIds);
            return kafka;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(
                    StartRefused.Reason.SERVICE_FAILED, "Interrupted while the broker was being prepared.", e);
        }
    }

    /** The instance that all tests of this JVM share, with the agencies {@code tomoshibi}, {@code kodama} and {@code signal}. */
    public static synchronized RenkeiServices shared() {
        if (shared == null) {
            try {
                Path root = Files.createTempDirectory("renkei-test");
                var started = start(DataFolder.open(root), 0, List.of("tomoshibi", "kodama", "signal"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAndDelete(started)));
                shared = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    private static void closeAndDelete(RenkeiServices services) {
        services.close();
        try {
            ClusterLayout.delete(services.folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops a database with everything in it and makes it anew, for a test that wants to begin from nothing. */
    public void recreate(Database database) throws SQLException {
        new PostgresProvisioning(postgres()).recreate(database);
    }

    /** Stops Kafka alone, for a test of what goes on without it. */
    public void stopKafka() {
        kafka.close();
    }

    /** The folder it lives in. */
    public DataFolder folder() {
        return folder;
    }

    /** Where PostgreSQL listens, and its passwords. */
    public Postgres postgres() {
        return postgres.postgres();
    }

    /** Where Kafka listens, and its credentials. */
    public Kafka kafka() {
        return kafka.kafka();
    }

    /** Stops Kafka, then PostgreSQL, then lets go of the folder. */
    @Override
    public void close() {
        try (folder;
                postgres;
                kafka) {
            // Closed in reverse order, each even where another fails.
        }
    }
}
