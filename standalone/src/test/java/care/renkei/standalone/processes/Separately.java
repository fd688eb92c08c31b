package care.renkei.standalone.processes;

import care.renkei.command.CommandSideApplication;
import care.renkei.demonstration.Installation;
import care.renkei.embedded.Database;
import care.renkei.embedded.Kafka;
import care.renkei.embedded.Ports;
import care.renkei.embedded.Postgres;
import care.renkei.embedded.PrivateFiles;
import care.renkei.embedded.Provision;
import care.renkei.embedded.Role;
import care.renkei.events.sealing.KeyWrapping;
import care.renkei.identity.DemonstrationIdentities;
import care.renkei.identity.IdentityApplication;
import care.renkei.query.QuerySideApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All parts as processes of their own, two of each side behind a plain proxy: the composition of {@code
 * docker-compose.yml} without containers, on one PostgreSQL and one broker. Whoever ends is started again.
 */
final class Separately implements AutoCloseable {

    /** What can be killed. */
    enum Part {
        POSTGRES,
        BROKER,
        IDENTITY,
        COMMAND_1,
        COMMAND_2,
        QUERY_1,
        QUERY_2
    }

    private static final List<Part> SIDES =
            List.of(Part.IDENTITY, Part.COMMAND_1, Part.COMMAND_2, Part.QUERY_1, Part.QUERY_2);

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int SIDE_MEGABYTES = 256;

    /** Kept after the test, for whoever asks why. */
    private static final Path LOGS = Path.of("target/processes");

    private final Path folder;
    private final Path secrets;
    private final int publicPort = Ports.free();
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, Program> programs = new EnumMap<>(Part.class);
    private final Thread supervisor = new Thread(this::supervise, "supervisor");
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable PlainProxy proxy;
    private volatile boolean closing;

    Separately(Path folder) throws IOException {
        this.folder = folder;
        this.secrets = folder.resolve("broker/secrets");
        for (Part part : Part.values()) {
            ports.put(part, Ports.free());
        }
        Files.createDirectories(LOGS);
        for (Part part : Part.values()) {
            Files.deleteIfExists(log(part));
            programs.put(part, new Program(command(part).words(), log(part)));
        }
    }

    /** Returns when every side says that it serves. */
    void start() throws IOException, SQLException, InterruptedException {
        program(Part.POSTGRES).start();
        program(Part.BROKER).start();
        supervisor.start();
        Path file = folder.resolve("provision.properties");
        await("PostgreSQL", () -> Files.exists(secretsOfPostgres().resolve("postgres/postgres.password")));
        await("PostgreSQL", this::connects);
        Files.writeString(file, """
                secrets=%s
                postgres.1.host=127.0.0.1
                postgres.1.port=%d
                postgres.1.databases=STORE,KEYS,ATTACHMENTS,VIEWS,SEALED,SESSIONS,IDENTITY
                """.formatted(secretsOfPostgres(), port(Part.POSTGRES)));
        Provision.main(new String[] {file.toString()});
        await("the broker", () -> !Ports.isFree(port(Part.BROKER)));
        Files.writeString(file, """
                secrets=%s
                kafka.bootstrap-servers=127.0.0.1:%d
                kafka.agencies=%s
                """.formatted(secrets, port(Part.BROKER), String.join(",", agencies())));
        Provision.main(new String[] {file.toString()});
        proxy = new PlainProxy(
                publicPort,
                port(Part.IDENTITY),
                List.of(port(Part.COMMAND_1), port(Part.COMMAND_2)),
                List.of(port(Part.QUERY_1), port(Part.QUERY_2)));
        makeMasterKey();
        for (Part side : SIDES) {
            program(side).start();
        }
        awaitAll();
    }

    /** As an operator does before the first start: both sides rest on it. */
    private void makeMasterKey() {
        PrivateFiles.write(secrets.resolve("master-keyset.json"), KeyWrapping.newMasterKeyset());
    }

    void awaitAll() throws InterruptedException, SQLException {
        for (Part side : SIDES) {
            await(side + " (see " + log(side) + ")", () -> serves(side));
        }
    }

    private JavaCommand command(Part part) {
        return switch (part) {
            case POSTGRES ->
                JavaCommand.of(
                        ServiceProgram.class,
                        64,
                        "postgres",
                        folder.resolve("postgres").toString(),
                        Integer.toString(port(part)));
            case BROKER ->
                JavaCommand.of(
                        ServiceProgram.class,
                        256,
                        "broker",
                        folder.resolve("broker").toString(),
                        Integer.toString(port(part)));
            case IDENTITY -> identity();
            case COMMAND_1, COMMAND_2 -> commandSide(part);
            case QUERY_1, QUERY_2 -> querySide(part);
        };
    }

    private JavaCommand identity() {
        return side(Part.IDENTITY, JavaCommand.ofSide("identity", IdentityApplication.class, 128))
                .setting("renkei.identity.url", postgres().url(Database.IDENTITY))
                .setting("renkei.identity.password-file", postgres().passwordFile(Role.IDENTITY))
                .setting("renkei.identity.owner-password-file", postgres().passwordFile(Role.OWNER))
                .setting("renkei.identity.secrets", secrets.resolve("identity"))
                .setting("renkei.identity.demonstration", true);
    }

    private JavaCommand commandSide(Part part) {
        JavaCommand command =
                side(part, JavaCommand.ofSide("command-side", CommandSideApplication.class, SIDE_MEGABYTES));
        for (Database database : List.of(Database.STORE, Database.KEYS, Database.ATTACHMENTS, Database.SEALED)) {
            String prefix = "renkei." + database.name().toLowerCase(Locale.ROOT);
            command.setting(prefix + ".url", postgres().url(database))
                    .setting(prefix + ".password-file", postgres().passwordFile(Role.COMMAND))
                    .setting(prefix + ".owner-username", Role.OWNER.sqlName())
                    .setting(prefix + ".owner-password-file", postgres().passwordFile(Role.OWNER));
        }
        return command.setting("renkei.relay.database.password-file", postgres().passwordFile(Role.RELAY))
                .setting("renkei.relay.kafka-properties-file", secrets.resolve("kafka/renkei-relay.properties"))
                .setting("renkei.kafka-door.kafka-properties-file", secrets.resolve("kafka/renkei-door.properties"))
                .setting("renkei.kafka-door.dead-letter-public-keyset", secrets.resolve("dead-letters-public.json"))
                .setting("renkei.kafka-door.dead-letter-private-keyset", secrets.resolve("dead-letters-private.json"))
                .setting("renkei.master-key-file", secrets.resolve("master-keyset.json"))
                .setting("renkei.id-key-file", secrets.resolve("id.key"))
                .setting("renkei.receipt-key-file", secrets.resolve("receipt-key.pem"))
                .setting("renkei.receipt-public-keys-file", secrets.resolve("receipt-public-keys.pem"))
                .setting("renkei.make-key-files", true);
    }

    private JavaCommand querySide(Part part) {
        JavaCommand command = side(part, JavaCommand.ofSide("query-side", QuerySideApplication.class, SIDE_MEGABYTES))
                .setting("renkei.views.url", postgres().url(Database.VIEWS))
                .setting("renkei.views.project.password-file", postgres().passwordFile(Role.PROJECT))
                .setting("renkei.views.read.password-file", postgres().passwordFile(Role.READ))
                .setting("renkei.views.audit.password-file", postgres().passwordFile(Role.AUDIT))
                .setting("renkei.keys.url", postgres().url(Database.KEYS))
                .setting("renkei.keys.read.password-file", postgres().passwordFile(Role.READ))
                .setting("renkei.keys.master-file", secrets.resolve("master-keyset.json"))
                .setting("renkei.attachments.url", postgres().url(Database.ATTACHMENTS))
                .setting("renkei.attachments.read.password-file", postgres().passwordFile(Role.READ))
                .setting("renkei.sealed.url", postgres().url(Database.SEALED))
                .setting("renkei.sealed.reader.password-file", postgres().passwordFile(Role.SEALED))
                .setting("renkei.receipt-public-keys-file", secrets.resolve("receipt-public-keys.pem"))
                .setting("renkei.sessions.url", postgres().url(Database.SESSIONS))
                .setting("renkei.sessions.session.password-file", postgres().passwordFile(Role.SESSION))
                .setting("renkei.kafka.properties-file", secrets.resolve("kafka/renkei-project.properties"))
                .setting("renkei.feeds.properties-file", secrets.resolve("kafka/renkei-feeds.properties"))
                .setting("renkei.feeds.public-keysets", secrets.resolve("feeds"))
                .setting("renkei.web-client.secret-file", secrets.resolve("identity/renkei-web.secret"))
                .setting("renkei.command-url", "http://127.0.0.1:" + port(Part.COMMAND_1));
        for (String database : List.of("views", "sessions")) {
            command.setting("renkei." + database + ".owner.username", Role.OWNER.sqlName())
                    .setting(
                            "renkei." + database + ".owner.password-file",
                            postgres().passwordFile(Role.OWNER));
        }
        return command;
    }

    private JavaCommand side(Part part, JavaCommand command) {
        return command.setting("server.port", port(part)).setting("renkei.public-url", publicUrl());
    }

    private static List<String> agencies() {
        return DemonstrationIdentities.load().agencies().stream()
                .map(DemonstrationIdentities.Agency::id)
                .toList();
    }

    void kill(Part part) {
        program(part).kill();
    }

    /** How often each part was started. */
    Map<Part, Integer> starts() {
        return programs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue().starts(),
                        Integer::sum,
                        () -> new EnumMap<>(Part.class)));
    }

    private void supervise() {
        while (!closing) {
            try {
                for (Program program : programs.values()) {
                    program.startWhereEnded();
                }
                Thread.sleep(100);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    String publicUrl() {
        return "http://127.0.0.1:" + publicPort;
    }

    /** As an agency's system knows it. */
    Installation installation() {
        return new Installation(URI.create(publicUrl()), folder.resolve("broker"));
    }

    Postgres postgres() {
        return new Postgres(
                "127.0.0.1", port(Part.POSTGRES), secretsOfPostgres().resolve("postgres"));
    }

    Kafka kafka() {
        return new Kafka("127.0.0.1:" + port(Part.BROKER), "SASL_PLAINTEXT", secrets.resolve("kafka"));
    }

    private Path secretsOfPostgres() {
        return folder.resolve("postgres/secrets");
    }

    private static Path log(Part part) {
        return LOGS.resolve(part + ".log");
    }

    private int port(Part part) {
        return Objects.requireNonNull(ports.get(part));
    }

    private Program program(Part part) {
        return Objects.requireNonNull(programs.get(part));
    }

    private boolean connects() {
        try {
            postgres().connectAsSuperuser("postgres").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean serves(Part side) throws InterruptedException {
        String path = (side == Part.IDENTITY ? "/identity" : "") + "/actuator/health/readiness";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(side) + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @FunctionalInterface
    interface Condition {
        boolean holds() throws InterruptedException, SQLException;
    }

    static void await(String what, Condition condition) throws InterruptedException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(what + " is not there within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        closing = true;
        supervisor.interrupt();
        try {
            supervisor.join();
        } catch (InterruptedException e) {
            // Nobody may be left running, whoever is in a hurry.
            Thread.currentThread().interrupt();
        }
        programs.values().forEach(Program::end);
        if (proxy != null) {
            proxy.close();
        }
        http.shutdownNow();
    }
}
