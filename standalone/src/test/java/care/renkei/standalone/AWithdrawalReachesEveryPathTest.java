package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Feed;
import care.renkei.demonstration.Installation;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A consent opens a file to another agency on every path that there is; withdrawn, every path is closed with the next
 * read, as for somebody who does not exist, and the agency is reminded until it has acknowledged.
 */
@Tag("browser")
class AWithdrawalReachesEveryPathTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SAID = "波の音のする道を、ふたりで歩いた。";
    private static final String SAID_LATER = "きょうは、貝を三つ拾った。";

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

    /** What is asked for of a file that is there, or of one that is not. */
    private record File(String person, String record, String attachment, String meeting) {

        static final File OF_NOBODY = new File(
                "person-aaaaaaaaaaaaaaaaaaaaaaaaaa",
                "00000000-0000-4000-8000-000000000000",
                "00000000-0000-4000-8000-000000000001",
                "meeting-aaaaaaaaaaaaaaaaaaaaaaaaaa");

        Map<String, String> paths(String position) {
            var paths = new LinkedHashMap<String, String>();
            String file = "/api/persons/" + person;
            String after = "after=" + position;
            paths.put("timeline", file + "/timeline?" + after);
            paths.put("earlier timeline", file + "/timeline?asOf=" + Instant.now() + "&" + after);
            paths.put("network", file + "/network?" + after);
            paths.put("earlier network", file + "/network?at=" + Instant.now() + "&" + after);
            paths.put("sharing", file + "/sharing?" + after);
            paths.put("explain", file + "/sharing/explain?agency=kodama&event=" + record + "&" + after);
            paths.put("attachment", file + "/records/" + record + "/attachments/" + attachment + "?" + after);
            paths.put("pack", "/api/meetings/" + meeting + "/pack?" + after);
            return paths;
        }
    }

    private static HttpResponse<String> get(String path, String agency) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + path))
                .header("Authorization", "Bearer " + renkei.token(agency));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode attached(ANewPerson person) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/attachments?person=" + person.id()))
                .header("Authorization", "Bearer " + renkei.token("hamabe"))
                .header("Content-Type", "image/png")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(AnAttachedFileTest.picture()));
        return JSON.readTree(
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    private static JsonNode visited(ANewPerson person, String summary, String files) throws Exception {
        return person.send(
                "contact.home-visit-made",
                person.id(),
                """
                {"%s": {"sequenceNo": 1, "staff": ["practitioner-hamabe-isobe"], "heardFirst": true,
                        "summary": "%s"}}""".formatted(person.id(), summary),
                "\"categories\": [\"LIFE\"], \"attachments\": [" + files + "],");
    }

    private static JsonNode consented(ANewPerson person) throws Exception {
        String scope = """
                "recipients": {"agencies": ["kodama"]},
                "scope": {"categories": ["CONTACT", "FAMILY", "IDENTITY", "LIFE", "MEETING", "SERVICE"]}""";
        String explanation = person.send("sharing.consent-explained", person.id(), """
                {"%s": {"explanation": "new:it", %s, "format": "PICTURES", "benefits": "同じ話をしなくてよい。"}}""".formatted(person.id(), scope))
                .path("created")
                .path("it")
                .asString();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        return person.send("sharing.consent-given", person.id(), """
                {"%s": {"consent": "new:yes", "explanation": "%s", %s, "purposes": ["CARE_COORDINATION", "MEETING"],
                        "grantors": [{"who": "%s", "capacity": "SELF"}], "means": "WRITTEN", "from": "%s",
                        "until": "%s", "passingOn": false, "writtenFor": ["CARE_COORDINATION", "MEETING"],
                        "words": "こだまには、いい。", "evidence": "はまべの棚。"}}""".formatted(
                        person.id(), explanation, scope, person.id(), today, today.plusMonths(6)));
    }

    private static String meetingCalled(ANewPerson person) throws Exception {
        return person.send("meeting.case-meeting-scheduled", person.id(), """
                {"%s": {"meeting": "new:talk", "kind": "CARE_MEETING", "at": "%s", "invited": ["hamabe", "kodama"],
                        "personInvited": true, "familyInvited": false, "agenda": "海までの道のこと。"}}""".formatted(
                                person.id(), Instant.now().plus(3, ChronoUnit.DAYS)))
                .path("created")
                .path("talk")
                .asString();
    }

    private static List<String> fed(String until) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var events = new ArrayList<String>();
        while (events.stream().noneMatch(event -> event.contains(until))) {
            assertThat(System.nanoTime()).as("it is not fed").isLessThan(end);
            Thread.sleep(200);
            events.clear();
            new Feed(new Installation(URI.create(renkei.url()), renkei.data()), "kodama")
                    .each(true, event -> events.add(event.toString()));
        }
        return events;
    }

    private static boolean waits(String list, String agency, String person) throws Exception {
        return JSON.readTree(get("/api/withdrawals", agency).body())
                .path(list)
                .valueStream()
                .anyMatch(one -> one.path("person").asString().equals(person)
                        && one.path("agency").asString().equals("kodama"));
    }

    private static void until(boolean waits, String list, String agency, String person) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (waits(list, agency, person) != waits) {
            assertThat(System.nanoTime()).as(list + " of " + agency).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void and_is_outstanding_until_it_is_acknowledged() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "潮路 凪");
        JsonNode picture = attached(person);
        JsonNode visit = visited(person, SAID, picture.toString());
        var file = new File(
                person.id(),
                visit.path("eventId").asString(),
                picture.path("id").asString(),
                meetingCalled(person));
        JsonNode given = consented(person);
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "tanigawa");

        opensOn(file, given.path("position").asString(), page);

        JsonNode withdrawn = person.send("sharing.consent-withdrawn", person.id(), """
                {"%s": {"consents": ["%s"], "withdrawnBy": [{"who": "%s", "capacity": "SELF"}],
                        "words": "もう、いい。"}}""".formatted(
                        person.id(), given.path("created").path("yes").asString(), person.id()));
        String position = withdrawn.path("position").asString();

        closesOn(file, position, page);
        page.context().close();
        visited(person, SAID_LATER, "");
        ANewPerson another = ANewPerson.of(renkei, "磯辺 灯");
        consented(another);
        JsonNode last = visited(another, SAID, "");
        assertThat(fed(last.path("eventId").asString())).noneMatch(event -> event.contains(SAID_LATER));

        until(true, "toAcknowledge", "kodama", person.id());
        until(true, "waitingFor", "hamabe", person.id());
        new ANewPerson.Sender(renkei, "kodama", "tanigawa", "CHILD_DEVELOPMENT_SUPPORT_MANAGER")
                .send(
                        "sharing.withdrawal-acknowledged",
                        person.id(),
                        """
                        {"%s": {"ended": "%s", "consent": "%s", "holdings": "RETURNED"}}""".formatted(
                                        person.id(),
                                        withdrawn.path("eventId").asString(),
                                        given.path("created").path("yes").asString()),
                        "");
        until(false, "toAcknowledge", "kodama", person.id());
        until(false, "waitingFor", "hamabe", person.id());
    }

    private static String path(Map<String, String> paths, String name) {
        return Objects.requireNonNull(paths.get(name), name);
    }

    private static void opensOn(File file, String position, Page page) throws Exception {
        for (var path : file.paths(position).entrySet()) {
            HttpResponse<String> answer = get(path.getValue(), "kodama");
            assertThat(answer.statusCode())
                    .as(path.getKey() + " " + answer.body())
                    .isEqualTo(200);
        }
        Map<String, String> paths = file.paths(position);
        assertThat(get(path(paths, "timeline"), "kodama").body()).contains(SAID);
        assertThat(get(path(paths, "pack"), "kodama").body()).contains(SAID);
        assertThat(get(path(paths, "network"), "kodama").body()).contains("practitioner-hamabe-isobe", "磯部");
        assertThat(JSON.readTree(get(path(paths, "explain"), "kodama").body())
                        .path("visible")
                        .asBoolean())
                .isTrue();
        assertThat(get("/api/persons", "kodama").body()).contains(file.person());
        assertThat(fed(file.record())).anyMatch(event -> event.contains(SAID));
        page.navigate(renkei.url() + "/");
        assertThat(page.locator("main").innerText()).contains("潮路 凪");
        page.navigate(renkei.url() + "/persons/" + file.person() + "?after=" + position);
        assertThat(page.locator("main").innerText()).contains(SAID);
        page.navigate(renkei.url() + "/persons/" + file.person() + "/network");
        assertThat(page.locator("main").innerText()).contains("磯部");
    }

    private static void closesOn(File file, String position, Page page) throws Exception {
        Map<String, String> ofNobody = File.OF_NOBODY.paths(position);
        for (var path : file.paths(position).entrySet()) {
            HttpResponse<String> answer = get(path.getValue(), "kodama");
            assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(404);
            assertThat(answer.body())
                    .as(path.getKey())
                    .isEqualTo(get(path(ofNobody, path.getKey()), "kodama").body());
        }
        assertThat(get("/api/persons", "kodama").body()).doesNotContain(file.person());
        JsonNode why = JSON.readTree(
                get(path(file.paths(position), "explain"), "hamabe").body());
        assertThat(why.path("visible").asBoolean(true)).as(why.toString()).isFalse();
        page.navigate(renkei.url() + "/");
        assertThat(page.locator("main").innerText()).doesNotContain("潮路");
        for (String view : List.of("", "/network", "/sharing", "/meetings")) {
            page.navigate(renkei.url() + "/persons/" + file.person() + view);
            assertThat(page.locator("body").innerText())
                    .as(view)
                    .contains("この人の記録はひらけません")
                    .doesNotContain("潮路", "磯部", SAID);
        }
    }
}
