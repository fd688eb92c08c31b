package care.renkei.embedded;

import static care.renkei.embedded.StartRefused.Reason.DISK_FULL;
import static care.renkei.embedded.StartRefused.Reason.PORT_TAKEN;
import static care.renkei.embedded.StartRefused.Reason.SERVICE_FAILED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL on a folder: real binaries, durable ({@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on), on 127.0.0.1 only, SCRAM for everybody. We start {@code initdb} and {@code postgres} ourselves, so nothing is ever trusted or made fast by being unsafe, and no framework's shutdown hook stops it before those who use it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 8;
    private static final String FAST_SHUTDOWN = "INT";

    private final Path cluster;
    private final LeashedProcess process;
    private final Postgres postgres;

    private EmbeddedPostgres(Path cluster, LeashedProcess process, Postgres postgres) {
        this.cluster = cluster;
        this.process = process;
        this.postgres = postgres;
    }

    /**
     * Starts the cluster of the data folder, made where it is absent. A server that outlived a killed process is stopped cleanly first.
     *
     * @param port TCP port, 0 for a free one
     * @throws StartRefused where the port is taken, the disk is full or the server ends while starting
     */
    public static EmbeddedPostgres start(DataFolder folder, int port) {
        return start(folder, port, ProgramRunner.forThisUser());
    }

    static EmbeddedPostgres start(DataFolder folder, int port, ProgramRunner runner) {
        try {
            Path programs =
                    runner.user() == null ? PostgresBinaries.unpacked() : PostgresBinaries.unpackedInto(folder.root());
            runner.handOver(programs);
            Path cluster = folder.postgres();
            var postgres = new Postgres(
                    "127.0.0.1",
                    port == 0 ? Ports.free() : port,
                    folder.secrets().resolve("postgres"));
            Postmaster.stop(cluster);
            if (!Files.exists(cluster)) {
                ClusterLayout.make(
                        programs, cluster, PrivateFiles.secret(postgres.passwordFile(Postgres.SUPERUSER)), runner);
            }
            runner.handOver(cluster);
            Path log = folder.root().resolve("postgres.log");
            Files.deleteIfExists(log);
            var process = LeashedProcess.start(
                    FAST_SHUTDOWN,
                    runner.command(programs.resolve("bin/postgres"), arguments(cluster, postgres.port())),
                    log.toFile());
            var started = new EmbeddedPostgres(cluster, process, postgres);
            started.awaitReady(log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(SERVICE_FAILED, "Interrupted while PostgreSQL was starting.", e);
        }
    }

    private static List<String> arguments(Path cluster, int port) {
        List<String> words = new ArrayList<>(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                // No socket in a shared folder that another user could reach.
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                "max_connections=200",
                "shared_buffers=96MB",
                "max_wal_size=512MB",
                // Short statements over small rows; compiling them costs more than it saves.
                "jit=off",
                // Five fewer processes than the default on two cores.
                "io_method=sync",
                "max_logical_replication_workers=0",
                // A statement in the log would carry its values: neither statement nor detail is written.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse")) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            try {
                postgres.connectAsSuperuser("postgres").close();
                LOG.info("PostgreSQL listens on 127.0.0.1:{}", postgres.port());
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    process.stop(STOP_SECONDS);
                    throw refusal(Files.readString(log), "PostgreSQL did not start; " + log + " says why.");
                }
                Thread.sleep(50);
            }
        }
    }

    static StartRefused refusal(String said, String otherwise) {
        if (said.contains("could not bind")) {
            return new StartRefused(PORT_TAKEN, "PostgreSQL's port is taken by another program.");
        }
        if (said.contains("No space left on device")) {
            return new StartRefused(
                    DISK_FULL, "The disk of the data folder is full; make room or name another folder with --data.");
        }
        return new StartRefused(SERVICE_FAILED, otherwise);
    }

    /** Where it listens and where the passwords are. */
    public Postgres postgres() {
        return postgres;
    }

    /** Stops it (fast shutdown: open transactions roll back, a checkpoint is written) and waits for the end. */
    @Override
    public void close() {
        try {
            if (!process.stop(STOP_SECONDS)) {
                LOG.warn("PostgreSQL takes long to stop; ending it hard, it recovers at the next start");
                Postmaster.stop(cluster);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
