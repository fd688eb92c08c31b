package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Life comes first: with its receipt a hospital reads what an override opens while the views stand still and Kafka is
 * gone, with keys that nobody has asked for before; and not a word leaves before it is written down.
 */
class LifeFirstTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOSPITAL = "kinkyu-hospital";

    @Test
    void a_receipt_opens_the_file_when_nothing_else_can() throws Exception {
        try (var renkei = RunningRenkei.start(RunningRenkei.stopped())) {
            ANewPerson one = known(renkei, "野分 走");
            ANewPerson another = known(renkei, "朝凪 光");
            var tokens = new Tokens(renkei.token(HOSPITAL), renkei.token("kodama"), renkei.token("hamabe"));

            renkei.stopProjecting();
            String receipt = invoked(one);
            awaitStale(renkei, one, tokens);
            opens(renkei, one, receipt, tokens, "views stopped");
            closedToOthers(renkei, one, another, receipt, tokens);
            leavesNothingUnwritten(renkei, one, receipt, tokens);

            renkei.stopKafka();
            opens(renkei, another, invoked(another), tokens, "Kafka stopped");
        }
    }

    /** Each was fetched while all was well: signing in is another's business. */
    private record Tokens(String hospital, String kodama, String hamabe) {}

    private static ANewPerson known(RunningRenkei renkei, String name) throws Exception {
        ANewPerson person = ANewPerson.of(renkei, name);
        person.visited("HEALTH", "夜の薬は一錠。");
        person.visited("LIFE", "畑でトマトを採った。");
        // The views hold both, and nobody has opened a word: keys are cold.
        String count = "select count(*) from timeline.part where person = '" + person.id() + "'";
        await(() -> Integer.parseInt(rows(renkei, count).getFirst()) >= 3);
        return person;
    }

    private static String invoked(ANewPerson person) throws Exception {
        JsonNode answer = person.send("override.life-safety-override-invoked", person.id(), """
                {"%s": {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                        "recipients": {"agencies": ["%s"]}, "categories": ["HEALTH"], "until": "%s",
                        "danger": "発作が止まらない。"}}""".formatted(
                        person.id(), HOSPITAL, Instant.now().plus(Duration.ofDays(1))));
        return answer.path("receipt").asString();
    }

    private static void awaitStale(RunningRenkei renkei, ANewPerson person, Tokens tokens) throws Exception {
        await(() -> !JSON.readTree(
                        timeline(renkei, person, tokens.hamabe(), null).body())
                .path("fresh")
                .asBoolean(true));
    }

    private static void opens(RunningRenkei renkei, ANewPerson person, String receipt, Tokens tokens, String when)
            throws Exception {
        assertThat(timeline(renkei, person, tokens.hospital(), null).statusCode())
                .as("without it")
                .isEqualTo(404);
        long began = System.nanoTime();
        HttpResponse<String> answer = timeline(renkei, person, tokens.hospital(), receipt);
        System.out.println("life first, " + when + ": "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode page = JSON.readTree(answer.body());
        assertThat(page.path("fresh").asBoolean()).as("says that it is old").isFalse();
        assertThat(Instant.parse(page.path("freshAt").asString())).isBefore(Instant.now());
        assertThat(page.path("entries")).hasSize(1);
        assertThat(answer.body()).contains("夜の薬は一錠。").doesNotContain("トマト");
        assertThat(rows(
                        renkei,
                        "select viewer || ' ' || cardinality(records) from audit.look where override is not null"
                                + " and person = '" + person.id() + "'"))
                .contains("agency-" + HOSPITAL + " 1");
    }

    private static void closedToOthers(
            RunningRenkei renkei, ANewPerson one, ANewPerson another, String receipt, Tokens tokens) throws Exception {
        int middle = receipt.length() / 2;
        String altered = receipt.substring(0, middle)
                + (receipt.charAt(middle) == 'A' ? 'B' : 'A')
                + receipt.substring(middle + 1);
        assertThat(timeline(renkei, one, tokens.hospital(), altered).statusCode())
                .isEqualTo(404);
        assertThat(timeline(renkei, one, tokens.kodama(), receipt).statusCode()).isEqualTo(404);
        assertThat(timeline(renkei, another, tokens.hospital(), receipt).statusCode())
                .isEqualTo(404);
    }

    private static void leavesNothingUnwritten(RunningRenkei renkei, ANewPerson person, String receipt, Tokens tokens)
            throws Exception {
        run(renkei, "revoke insert on audit.look from renkei_audit");
        HttpResponse<String> answer = timeline(renkei, person, tokens.hospital(), receipt);
        run(renkei, "grant insert on audit.look to renkei_audit");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("薬");
    }

    private static HttpResponse<String> timeline(
            RunningRenkei renkei, ANewPerson person, String token, @Nullable String receipt) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/persons/" + person.id() + "/timeline"))
                .header("Authorization", "Bearer " + token)
                .header("Renkei-Purpose", "life-safety");
        if (receipt != null) {
            request.header("Renkei-Override-Receipt", receipt);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<String> rows(RunningRenkei renkei, String sql) throws Exception {
        try (Connection connection = renkei.postgres().connectAsSuperuser(Database.VIEWS.sqlName());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static void run(RunningRenkei renkei, String sql) throws Exception {
        try (Connection connection = renkei.postgres().connectAsSuperuser(Database.VIEWS.sqlName());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
