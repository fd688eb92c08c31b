package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/**
 * The same world without a sealed report and with one: what everybody else is answered, and what stands in what
 * everybody shares, is the same byte for byte.
 */
@Tag("browser")
class ASealedReportBetraysNothingTest {

    private static final List<String> AGENCIES = List.of(
            "tomoshibi",
            "kodama",
            "minatomachi-school",
            "hamabe",
            "signal",
            "minato",
            "kamome",
            "minatomachi",
            "minatomachi-core",
            "kinkyu-hospital");

    /** The one who reports, a colleague, those whom it is about, the person, the mother, auditor, core centre, an outsider. */
    private static final List<String> PEOPLE =
            List.of("tanigawa", "aoki", "isobe", "ushio", "mizuki", "kaori", "meguro", "hoashi", "asakura");

    private static RunningRenkei renkei;
    private static RealBrowser browser;
    private static WhatEverybodyGets everybody;
    private static WhatIsStored stored;

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
        everybody = new WhatEverybodyGets(renkei, AGENCIES);
        for (String account : PEOPLE) {
            everybody.person(account, RealBrowser.signIn(browser.atTheDesk(), renkei, account));
        }
        stored = new WhatIsStored(renkei.services());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static HttpResponse<String> post(String path, String event) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(renkei.url() + path))
                            .header("Authorization", "Bearer " + renkei.token("kodama"))
                            .header("Content-Type", "application/cloudevents+json")
                            .POST(HttpRequest.BodyPublishers.ofString(event))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String report(String observed) throws Exception {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:kodama",
                 "type": "renkei.protection.abuse-reported.v1", "subject": "%2$s",
                 "time": "2026-11-05T00:00:00+09:00", "practitioner": "practitioner-kodama-tanigawa",
                 "data": {"envelope": {"occurred": {"from": "2026-11-05", "precision": "DAY"},
                                       "role": "CHILD_DEVELOPMENT_SUPPORT_MANAGER", "actingAs": "support"},
                          "about": {"%2$s": {"report": "new:report", "to": "minatomachi",
                              "basis": "DISABILITY_ABUSE_16", "urgency": "NOW", "who": "瑞樹さん", "observed": "%3$s",
                              "place": "SERVICE", "suspected": "はまべの職員"},
                          "new:reporter": {"name": "谷川"}}}}
                """.formatted(UUID.randomUUID(), renkei.idOf("mizuki"), observed);
    }

    private static void same(Map<String, ?> before, Map<String, ?> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((where, what) ->
                assertThat(String.valueOf(after.get(where))).as(where).isEqualTo(what.toString()));
    }

    @Test
    void nobody_else_is_answered_anything_else_and_nothing_shared_moves() throws Exception {
        // Who looked stands on the person's own page: the newest looks there are to be these.
        everybody.now();
        everybody.now();
        var first = everybody.now();
        var without = everybody.now();
        same(first, without);
        var tables = stored.tables();
        var events = stored.events();
        var topics = stored.otherTopics();
        String looks = stored.looks();
        int sealed = stored.sealed("event");

        HttpResponse<String> taken = post("/api/protection/reports", report("頬が赤くはれていた。"));

        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(stored.sealed("event")).isEqualTo(sealed + 1);
        assertThat(stored.looks()).isEqualTo(looks);
        same(tables, stored.tables());
        assertThat(stored.events()).isEqualTo(events);
        same(topics, stored.otherTopics());
        same(without, everybody.now());
        same(tables, stored.tables());

        assertThat(post("/api/events", ordinary()).statusCode()).isEqualTo(201);
        assertThat(everybody.now())
                .as("an ordinary event is seen, so the comparison sees")
                .isNotEqualTo(without);
        assertThat(stored.tables()).isNotEqualTo(tables);
    }

    private static String ordinary() throws Exception {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:kodama",
                 "type": "renkei.contact.reassurance-given.v1", "subject": "%2$s",
                 "time": "2026-11-05T00:00:00+09:00", "practitioner": "practitioner-kodama-tanigawa",
                 "data": {"envelope": {"occurred": {"from": "2026-11-05", "precision": "DAY"},
                                       "role": "CHILD_DEVELOPMENT_SUPPORT_MANAGER", "actingAs": "support"},
                          "about": {"%2$s": {"to": "BOTH", "anyTime": true, "contactRoute": "こだまの電話。"}}}}
                """.formatted(UUID.randomUUID(), renkei.idOf("mizuki"));
    }

    @Test
    void the_report_itself_is_not_told_from_one_that_does_not_exist() throws Exception {
        String receipt = new ObjectMapper()
                .readTree(post("/api/protection/reports", report("また頬が赤い。")).body())
                .path("receipt")
                .asString();
        for (String agency : AGENCIES) {
            String token = renkei.token(agency);
            for (String more : List.of("", "/reporter")) {
                HttpResponse<String> there = everybody.get(token, "/api/protection/reports/report-" + receipt + more);
                HttpResponse<String> absent =
                        everybody.get(token, "/api/protection/reports/report-" + "a".repeat(26) + more);
                assertThat(there.statusCode()).isEqualTo(404);
                assertThat(there.body()).isEqualTo(absent.body());
                assertThat(WhatEverybodyGets.lasting(there.headers()).keySet())
                        .isEqualTo(WhatEverybodyGets.lasting(absent.headers()).keySet());
            }
            assertThat(new ObjectMapper()
                            .readTree(everybody
                                    .get(token, "/api/protection/reports")
                                    .body())
                            .path("reports")
                            .size())
                    .as("not even the authority's own system")
                    .isZero();
        }
    }

    @Test
    void its_words_stand_nowhere_in_clear() throws Exception {
        post("/api/protection/reports", report("首のうしろに、三日月の形の傷。"));

        assertThat(stored.holding("三日月の形の傷")).isEmpty();
        assertThat(stored.holding("abuse-report")).isEmpty();
        assertThat(stored.holding(renkei.idOf("mizuki")))
                .as("the search finds what stands in clear, and nothing of it is sealed")
                .isNotEmpty()
                .noneMatch(table -> table.startsWith("SEALED"));
        assertThat(stored.holding("kodama")).noneMatch(table -> table.startsWith("SEALED"));
    }
}
