package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** An override is invoked; who reviews it gets a mail, opens what waits, and both can be seen by the agency. */
@Tag("browser")
class WhatWaitsIsToldTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "hoashi@core.example.jp";

    private static RunningRenkei renkei;
    private static RealBrowser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void to_the_reviewer_by_mail_and_read_on_the_page() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "hoashi");
        confirmAddress(page);
        whatWaitedBeforeIsTold();
        long lettersBefore = LetterBox.lettersTo(ADDRESS);

        String override = invoke();

        LetterBox.Came letter = LetterBox.letterAfter(ADDRESS, lettersBefore);
        assertThat(letter.body()).contains("命に関わる場合の情報提供の検証");
        assertThat(letter.subject()).isEqualTo("連携: 確認をお待ちしていることがあります");
        assertThat(letter.body()).contains(renkei.url() + "/notices").doesNotContain("person-", "override-", override);

        page.navigate(renkei.url() + "/notices");
        String item = "li:has(input[value='" + override + "'])";
        assertThat(page.locator(item).innerText()).contains("検証").contains("期限");
        eventually(page, item, "帆足さんにメールで知らせました");
        page.click(item + " button");
        page.waitForURL("**/sharing");

        page.navigate(renkei.url() + "/notices");
        eventually(page, item, "に開きました");

        JsonNode one = waiting()
                .filter(notice -> notice.path("event").asString().equals(override))
                .findFirst()
                .orElseThrow();
        assertThat(one.path("matter").asString()).isEqualTo("REVIEW");
        assertThat(one.path("told").path(0).path("practitioner").asString())
                .isEqualTo("practitioner-minatomachi-core-hoashi");
        assertThat(one.has("person")).isFalse();
        assertThat(get("/api/notices", renkei.token("signal"))).doesNotContain(override);
        assertThat(LetterBox.lettersTo(ADDRESS) - lettersBefore)
                .as("one word about it, and no second one")
                .isOne();
        page.context().close();
    }

    private static void confirmAddress(Page page) throws Exception {
        page.navigate(renkei.url() + "/notices/settings");
        page.fill("#f-address", ADDRESS);
        page.click("form[action$='/address'] button");
        String body = LetterBox.letter(ADDRESS, "番号は").body();
        page.fill("#f-code", body.replaceAll("(?s).*?([0-9]{6}).*", "$1"));
        page.click("form[action$='/code'] button");
        page.waitForURL("**done=CONFIRMED");
        assertThat(page.locator("main").innerText()).contains(ADDRESS);
    }

    private static Stream<JsonNode> waiting() throws Exception {
        return JSON.readTree(get("/api/notices", renkei.token("minatomachi-core")))
                .path("notices")
                .valueStream();
    }

    /** Reviews of overrides that other tests invoked come in a letter of their own, once there is an address. */
    private static void whatWaitedBeforeIsTold() throws Exception {
        long until = System.currentTimeMillis() + 30_000;
        while (waiting()
                .anyMatch(notice -> notice.path("matter").asString().equals("REVIEW")
                        && notice.path("told").isEmpty())) {
            assertThat(System.currentTimeMillis())
                    .as("the reviews that waited before are told")
                    .isLessThan(until);
            Thread.sleep(200);
        }
    }

    private static void eventually(Page page, String item, String words) throws InterruptedException {
        long until = System.currentTimeMillis() + 30_000;
        while (!page.locator(item).innerText().contains(words)) {
            assertThat(System.currentTimeMillis()).as(words).isLessThan(until);
            Thread.sleep(200);
            page.reload();
        }
    }

    /** About somebody whom no other test knows. */
    private static String invoke() throws Exception {
        JsonNode registered = post(event("person.person-registered", "agency-tomoshibi", "new:somebody", part -> {
            part.put("name", "見本 花");
        }));
        String person = registered.path("created").path("somebody").asString();
        JsonNode invoked = post(event("override.life-safety-override-invoked", person, person, part -> {
            part.put("override", "new:override");
            part.put("basis", "LIFE_BODY_PROPERTY_27_1_2");
            part.put("whyConsentHard", "UNCONSCIOUS");
            part.putObject("recipients").putArray("agencies").add("kinkyu-hospital");
            part.putArray("categories").add("HEALTH");
            part.put(
                    "until",
                    Instant.now()
                            .plus(20, ChronoUnit.HOURS)
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
            part.put("danger", "意識がない。");
        }));
        return invoked.path("eventId").asString();
    }

    private static ObjectNode event(
            String type, String subject, String about, java.util.function.Consumer<ObjectNode> content) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:renkei:agency:tomoshibi")
                .put("type", "renkei." + type + ".v1")
                .put("subject", subject)
                .put("time", now)
                .put("practitioner", "practitioner-tomoshibi-aoki")
                .put("datacontenttype", "application/json");
        ObjectNode data = event.putObject("data");
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", now).put("precision", "INSTANT");
        envelope.put("role", "CONSULTATION_SUPPORT_SPECIALIST").put("actingAs", "support");
        content.accept(data.putObject("about").putObject(about));
        return event;
    }

    private static JsonNode post(ObjectNode event) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(renkei.url() + "/api/events"))
                .header("Authorization", "Bearer " + renkei.token("tomoshibi"))
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(event.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    private static String get(String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(renkei.url() + path)).header("Authorization", "Bearer " + token))
                .body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
