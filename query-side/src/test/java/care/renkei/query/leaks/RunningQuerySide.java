package care.renkei.query.leaks;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyWrapping;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.QuerySideApplication;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.KnownKeys;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Fed;
import care.renkei.query.projecting.Projecting;
import care.renkei.query.projecting.Projection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The query side as it runs, behind its port, on real databases; events come to its views by hand, and keys from
 * memory. Nothing else is different.
 */
public final class RunningQuerySide implements AutoCloseable {

    private static final KnownKeys KEYS = new KnownKeys();

    /** What it answered, as the bytes came. */
    public record Answer(int status, String body, Map<String, List<String>> headers) {}

    private final ViewsDatabase database = ViewsDatabase.whole();
    private final Tokens tokens = new Tokens();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<Fed> views = new ArrayList<>();
    private final List<String> schemas = new ArrayList<>();
    private final Map<String, String> sessions = new HashMap<>();
    private final ConfigurableApplicationContext context;
    private final String address;

    /**
     * Refuses at once: millions are asked.
     *
     * @param zone where a day begins and ends
     */
    public RunningQuerySide(ZoneId zone) {
        this(zone, Map.of("renkei.refused-after", "0ms"));
    }

    /** @param differing from what is shipped */
    public RunningQuerySide(ZoneId zone, Map<String, String> differing) {
        try {
            database.services.recreate(Database.SESSIONS);
            sealedMatters();
            Properties settings = settings(zone);
            settings.putAll(differing);
            context = new SpringApplicationBuilder(QuerySideApplication.class, ByHand.class)
                    .run(settings.entrySet().stream()
                            .map(one -> "--" + one.getKey() + "=" + one.getValue())
                            .toArray(String[]::new));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        address = "http://127.0.0.1:"
                + Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort();
        for (Projection projection : context.getBeansOfType(Projection.class).values()) {
            views.add(new Fed(projection, database, projection.view()));
            schemas.add(projection.view());
        }
    }

    /** In the place of what follows Kafka, and of the database of keys. */
    @Configuration(proxyBeanMethods = false)
    static class ByHand {

        @Bean
        Projecting projecting() {
            return new Projecting(
                    List.of(),
                    RenkeiServices.shared().kafka().properties(KafkaPrincipal.PROJECT),
                    "",
                    care.renkei.query.connection.SignIn.of("nobody", Path.of("none")));
        }

        @Bean
        KeyRing keyRing() {
            return new KeyRing(KEYS, KEYS.master, Duration.ofSeconds(60), 100_000);
        }
    }

    /** The command side owns their tables; here they stand empty. */
    private void sealedMatters() throws SQLException, IOException {
        database.services.recreate(Database.SEALED);
        try (Connection owner = database.services.postgres().connect(Database.SEALED, Role.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute(
                    Files.readString(Path.of("../command-side/src/main/resources/db/migration/sealed/V1__report.sql")));
        }
    }

    private Properties settings(ZoneId zone) throws IOException {
        RenkeiServices services = database.services;
        Path master = Files.createTempFile("renkei-master", ".json");
        Files.writeString(master, KeyWrapping.newMasterKeyset());
        var told = new Properties();
        told.put("spring.main.allow-bean-definition-overriding", "true");
        told.put("server.port", "0");
        told.put("logging.level.root", "warn");
        told.put("renkei.time-zone", zone.getId());
        told.put("renkei.issuer", Tokens.ISSUER);
        told.put("renkei.jwk-set-uri", tokens.keysAt());
        told.put("renkei.views.url", database.url());
        told.put("renkei.keys.url", services.postgres().url(Database.KEYS));
        told.put("renkei.keys.master-file", master.toString());
        told.put(
                "renkei.kafka.properties-file",
                services.kafka().propertiesFile(KafkaPrincipal.PROJECT).toString());
        told.put(
                "renkei.feeds.properties-file",
                services.kafka().propertiesFile(KafkaPrincipal.FEEDS).toString());
        told.put("renkei.attachments.url", services.postgres().url(Database.ATTACHMENTS));
        told.put("renkei.sealed.url", services.postgres().url(Database.SEALED));
        told.put("renkei.sessions.url", services.postgres().url(Database.SESSIONS));
        Map.of(
                        "renkei.views.project", Role.PROJECT,
                        "renkei.views.read", Role.READ,
                        "renkei.views.audit", Role.AUDIT,
                        "renkei.keys.read", Role.READ,
                        "renkei.attachments.read", Role.READ,
                        "renkei.sealed.reader", Role.SEALED,
                        "renkei.sessions.owner", Role.OWNER,
                        "renkei.sessions.session", Role.SESSION)
                .forEach((prefix, role) -> {
                    told.put(prefix + ".username", role.sqlName());
                    told.put(
                            prefix + ".password-file",
                            services.postgres().passwordFile(role).toString());
                });
        return told;
    }

    public String address() {
        return address;
    }

    /** A token that says so. */
    public String token(Map<String, Object> claims) {
        return tokens.token(claims);
    }

    public KnownKeys keys() {
        return KEYS;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    public ViewsDatabase database() {
        return database;
    }

    /** Tells every view in the order in which it was recorded, in transactions of a usual size. */
    public void tell(List<WireEvent> all) {
        List<WireEvent> events = all.stream()
                .sorted(Comparator.comparing(WireEvent::recordedAt))
                .map(wire ->
                        new WireEvent(wire.event(), wire.stream(), wire.sequence(), wire.recordedAt(), EventLog.next()))
                .toList();
        for (int from = 0; from < events.size(); from += 200) {
            List<WireEvent> some = events.subList(from, Math.min(events.size(), from + 200));
            views.forEach(view -> view.take(some));
        }
        beat();
    }

    /** All views have heard everything up to now. */
    public void beat() {
        var horizon = EventLog.horizon();
        schemas.forEach(schema -> database.run("update " + schema + ".progress set horizon_time = '"
                + Instant.now().plusSeconds(3_600) + "', horizon_epoch = " + horizon.epoch() + ", horizon_txid = "
                + horizon.txid() + ", horizon_index = " + horizon.index()));
    }

    public Answer get(Asker asker, String path, Map<String, String> headers) {
        return send(asker, path, headers, HttpRequest.newBuilder().GET());
    }

    public Answer post(Asker asker, String path, Map<String, String> headers, String json) {
        return send(
                asker,
                path,
                headers,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private Answer send(Asker asker, String path, Map<String, String> headers, HttpRequest.Builder request) {
        request.uri(URI.create(address + path));
        headers.forEach(request::header);
        if (path.startsWith("/api/")) {
            if (!asker.claims().isEmpty()) {
                request.header("Authorization", "Bearer " + tokens.token(asker.claims()));
            }
        } else if (!asker.claims().isEmpty()) {
            request.header(
                    "Cookie",
                    "renkei="
                            + sessions.computeIfAbsent(
                                    asker.name(), name -> Sessions.signedIn(context, asker.claims())));
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean packed = answer.headers()
                    .firstValue("Content-Type")
                    .filter("application/zip"::equals)
                    .isPresent();
            return new Answer(
                    answer.statusCode(),
                    packed ? unpacked(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8),
                    answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that stands in it, with the names of its files. */
    private static String unpacked(byte[] zip) throws IOException {
        var text = new StringBuilder();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                text.append(entry.getName())
                        .append('\n')
                        .append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        views.forEach(Fed::close);
        context.close();
        tokens.close();
    }
}
