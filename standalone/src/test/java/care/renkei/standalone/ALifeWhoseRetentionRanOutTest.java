package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.events.receipt.PublicKeys;
import care.renkei.events.receipt.ReceiptText;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * From the last visit to the end of the file: the case is closed, years pass, the keeper of the file erases. What was
 * said is unreadable everywhere; that something was recorded, that an agency used an override, and that the erasure was
 * done, can still be shown.
 */
class ALifeWhoseRetentionRanOutTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String SAID = "さいごの日は、港のベンチで電車を数えた。";
    private static final List<String> BESIDE_THE_FILE =
            List.of("overrides.", "meetings.", "notices.", "feed.", "feeding.", "todo.");

    private static RunningRenkei renkei;
    private static WhatIsStored stored;

    @BeforeAll
    static void open() throws Exception {
        renkei = RunningRenkei.shared();
        stored = new WhatIsStored(renkei.services());
    }

    @Test
    void is_erased_after_its_time_and_what_remains_names_nobody() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "浜名ひろし");
        person.visited("HEALTH", SAID);
        String receipt = invoked(person);
        assertThat(stored.holding("浜名ひろし")).isEmpty();
        assertThat(refusedErasure(person)).isEqualTo("case-still-open");

        close(person);
        assertThat(refusedErasure(person)).isEqualTo("retention-still-runs");
        // Every view has heard of the file, and so has whoever feeds and tells.
        await(() -> beside(person).containsAll(List.of("overrides.register", "overrides.served")));
        await(() -> !beside(person).contains("feed.news"));

        years(person, 6);
        List<String> log = log(person);
        assertThat(taken(erasure(person)).path("outcome").asString()).isEqualTo("accepted");

        assertThat(log(person)).as("what was stored before stands as it was").startsWith(log.toArray(String[]::new));
        assertThat(log(person)).hasSize(log.size() + 1);
        assertThat(stored.holding(SAID)).isEmpty();
        await(() -> beside(person).isEmpty());
        assertThat(rows("select count(*) from timeline.part where sealed is not null and person = '" + person.id()
                        + "'"))
                .containsExactly("0");
        nobodyReadsIt(person);
        whoKeptItIsToldSo(person);
        itIsShownThatItWasDone(person, receipt);
    }

    private void nobodyReadsIt(ANewPerson person) throws Exception {
        HttpResponse<String> own = get("/api/persons/" + person.id() + "/timeline", "hamabe");
        assertThat(own.body()).doesNotContain(SAID).doesNotContain("浜名");
        if (own.statusCode() == 200) {
            assertThat(JSON.readTree(own.body()).path("entries")).isEmpty();
        }
        var more = request("/api/events", "hamabe")
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(event("contact.home-visit-made", person, """
                        {"sequenceNo": 2, "staff": ["practitioner-hamabe-isobe"], "heardFirst": true,
                         "summary": "もう一度"}""")));
        assertThat(send(more).statusCode()).isEqualTo(404);
    }

    private static void whoKeptItIsToldSo(ANewPerson person) throws Exception {
        assertThat(erasedAsSeenBy("hamabe"))
                .filteredOn(file -> file.path("person").asString().equals(person.id()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.path("ground").asString()).isEqualTo("RETENTION_OVER");
                    assertThat(Instant.parse(file.path("erasedAt").asString())).isBefore(Instant.now());
                    assertThat(file.size()).isEqualTo(3);
                });
        assertThat(erasedAsSeenBy("kinkyu-hospital").toString())
                .as("was only given something in need")
                .doesNotContain(person.id());
    }

    private static JsonNode erasedAsSeenBy(String agency) throws Exception {
        HttpResponse<String> answer = get("/api/erased", agency);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("erased");
    }

    private void itIsShownThatItWasDone(ANewPerson person, String receipt) throws Exception {
        assertThat(ask(
                        Database.STORE,
                        "select destroyed_at is not null from store.erasure where subject = '" + person.id() + "'"))
                .containsExactly("t");
        assertThat(ask(
                        Database.KEYS,
                        "select distinct wrapped is null and destroyed_at is not null from keys.subject_key"
                                + " where subject = '" + person.id() + "'"))
                .containsExactly("t");
        var keys = PublicKeys.of(Files.readString(renkei.data().resolve("secrets/receipt-public-keys.pem")));
        var proof = ReceiptText.read(receipt, keys);
        assertThat(proof).as("what an agency was given in need is still proved").isNotNull();
        JsonNode register = JSON.readTree(get("/api/overrides", "hamabe").body());
        JsonNode kept = null;
        for (JsonNode one : register.path("overrides")) {
            kept = one.path("override").asString().equals(proof.override().text()) ? one : kept;
        }
        assertThat(kept).as("the agency answers for its override").isNotNull();
        assertThat(kept.path("person").isMissingNode() || kept.path("person").isNull())
                .isTrue();
        assertThat(register.toString()).doesNotContain(person.id());
    }

    private static String invoked(ANewPerson person) throws Exception {
        return person.send("override.life-safety-override-invoked", person.id(), """
                        {"%s": {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2",
                                "whyConsentHard": "UNCONSCIOUS", "recipients": {"agencies": ["kinkyu-hospital"]},
                                "categories": ["HEALTH"], "until": "%s", "danger": "発作が止まらない。"}}""".formatted(
                        person.id(), Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS)))
                .path("receipt")
                .asString();
    }

    private static void close(ANewPerson person) throws Exception {
        LocalDate today = LocalDate.now(TOKYO);
        person.send("team.case-closed", person.id(), """
                {"%s": {"on": "%s", "reason": "SERVICE_ENDED", "retainUntil": "%s"}}""".formatted(person.id(), today, today.plusYears(5)));
    }

    private static String event(String type, ANewPerson person, String part) {
        String now = Instant.now().minusSeconds(2).toString();
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:hamabe", "type": "renkei.%s.v1",
                 "subject": "%s", "time": "%s", "practitioner": "practitioner-hamabe-isobe",
                 "data": {"envelope": {"occurred": {"from": "%s", "precision": "INSTANT"},
                                       "role": "SERVICE_MANAGER", "actingAs": "support"}, "about": {"%s": %s}}}""".formatted(UUID.randomUUID(), type, person.id(), now, now, person.id(), part);
    }

    private static HttpResponse<String> erasure(ANewPerson person) throws Exception {
        return send(request("/api/events", "hamabe")
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(event(
                        "person.data-subject-erased",
                        person,
                        "{\"erased\": \"%s\", \"ground\": \"RETENTION_OVER\"}".formatted(person.id())))));
    }

    private static String refusedErasure(ANewPerson person) throws Exception {
        HttpResponse<String> answer = erasure(person);
        assertThat(answer.statusCode()).isEqualTo(409);
        return JSON.readTree(answer.body()).path("code").asString();
    }

    private static JsonNode taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    /** As if all of it had happened so many years ago. */
    private static void years(ANewPerson person, int years) throws SQLException {
        run("update store.event set recorded_at = recorded_at - make_interval(years => " + years
                + ") where person_id = '" + person.id() + "'");
        run("update store.closed_case set last_day = last_day - make_interval(years => " + years
                + "), retain_until = retain_until - make_interval(years => " + years + ") where person = '"
                + person.id()
                + "'");
    }

    /** The stored events of the file in their order, as the digests of what stands there. */
    private static List<String> log(ANewPerson person) throws SQLException {
        return ask(
                Database.STORE,
                "select event_id || ' ' || md5(payload) from store.event where person_id = '" + person.id()
                        + "' order by global_index");
    }

    /** Tables of views beside the file that name the person. */
    private static List<String> beside(ANewPerson person) throws SQLException {
        return stored.holding(person.id()).stream()
                .map(table -> table.substring(table.indexOf(' ') + 1))
                .filter(table -> BESIDE_THE_FILE.stream().anyMatch(table::startsWith))
                .filter(table -> !table.contains("parked"))
                .toList();
    }

    private static HttpRequest.Builder request(String path, String agency) throws Exception {
        return HttpRequest.newBuilder(URI.create(renkei.url() + path))
                .header("Authorization", "Bearer " + renkei.token(agency));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String agency) throws Exception {
        return send(request(path, agency));
    }

    private static List<String> rows(String sql) throws SQLException {
        return ask(Database.VIEWS, sql);
    }

    private static List<String> ask(Database database, String sql) throws SQLException {
        try (Connection connection = renkei.postgres().connectAsSuperuser(database.sqlName());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var rows = new java.util.ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = renkei.postgres().connectAsSuperuser(Database.STORE.sqlName());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("it takes too long").isBefore(end);
            Thread.sleep(100);
        }
    }
}
