package care.renkei.standalone;

import care.renkei.events.Position;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that anybody is answered, byte for byte, save for what every answer changes by itself: the time at which it
 * was asked, transaction ids inside positions, one-time tokens in forms, and the entries of these very looks.
 */
final class WhatEverybodyGets {

    private static final List<String> OF_A_PERSON = List.of(
            "/timeline?limit=200",
            "/timeline?limit=5",
            "/timeline?limit=200&asOf=2026-11-05",
            "/network",
            "/sharing",
            "/sharing/audit?looks=200",
            "/sharing/explain?agency=hamabe");
    private static final List<String> ELSEWHERE = List.of(
            "/api/persons",
            "/api/agencies",
            "/api/overrides",
            "/api/protection/reports",
            "/api/protection/reports/report-aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "/api/protection/reports/report-aaaaaaaaaaaaaaaaaaaaaaaaaa/reporter",
            "/api/persons/person-aaaaaaaaaaaaaaaaaaaaaaaaaa/timeline",
            "/api/catalogue/renkei.contact.home-visit-made.v1",
            "/actuator/health/readiness");
    private static final List<String> PAGES_OF_A_PERSON = List.of("", "/network", "/sharing");
    private static final List<String> PAGES =
            List.of("/", "/protection", "/protection/reports", "/protection/reports/report-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    /** A busy server closes connections early, whatever was asked for. */
    private static final List<String> OF_THE_CONNECTION = List.of("date", "connection", "keep-alive");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern POSITION = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])");
    private static final Pattern OF_THE_MOMENT = Pattern.compile(
            "(?s)<p class=\"fresh\">.*?</p>|<input type=\"hidden\"[^>]*>|<section[^>]*h-looks.*?</section>");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Instant since = Instant.now();
    private final RunningRenkei renkei;
    private final Map<String, String> systems = new LinkedHashMap<>();
    private final Map<String, Page> people = new LinkedHashMap<>();

    WhatEverybodyGets(RunningRenkei renkei, List<String> agencies) throws Exception {
        this.renkei = renkei;
        for (String agency : agencies) {
            systems.put(agency, renkei.token(agency));
        }
    }

    /** Somebody who signed in. */
    void person(String account, Page signedIn) {
        people.put(account, signedIn);
    }

    SortedMap<String, String> now() throws Exception {
        var all = new TreeMap<String, String>();
        String mizuki = renkei.idOf("mizuki");
        for (var system : systems.entrySet()) {
            for (String path : OF_A_PERSON) {
                ask(system.getKey(), system.getValue(), "/api/persons/" + mizuki + path, all);
            }
            for (String path : ELSEWHERE) {
                ask(system.getKey(), system.getValue(), path, all);
            }
        }
        for (var person : people.entrySet()) {
            for (String path : PAGES_OF_A_PERSON) {
                look(person.getKey(), person.getValue(), "/persons/" + mizuki + path, all);
            }
            for (String path : PAGES) {
                look(person.getKey(), person.getValue(), path, all);
            }
        }
        return all;
    }

    private void ask(String who, String token, String path, SortedMap<String, String> all) throws Exception {
        HttpResponse<String> answer = get(token, path);
        Map<String, List<String>> headers = lasting(answer.headers());
        // What these looks themselves added stands in the bodies of audits, and so in their lengths.
        headers.remove("content-length");
        all.put(who + " " + path, answer.statusCode() + " " + headers + "\n" + lasting(answer.body()));
    }

    HttpResponse<String> get(String token, String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(renkei.url() + path)).header("Authorization", "Bearer " + token);
        if (path.endsWith("/reporter")) {
            request.header("Renkei-Reason", URLEncoder.encode("確かめるため", StandardCharsets.UTF_8));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void look(String who, Page page, String path, SortedMap<String, String> all) {
        APIResponse answer = page.context().request().get(renkei.url() + path);
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(OF_THE_CONNECTION);
        headers.keySet().removeAll(List.of("content-length", "set-cookie"));
        String body = OF_THE_MOMENT.matcher(answer.text()).replaceAll("");
        all.put(who + " " + path, answer.status() + " " + headers + "\n" + body);
        answer.dispose();
    }

    static Map<String, List<String>> lasting(HttpHeaders headers) {
        Map<String, List<String>> lasting = new TreeMap<>(headers.map());
        lasting.keySet().removeAll(OF_THE_CONNECTION);
        return lasting;
    }

    private String lasting(String body) {
        String text = body.startsWith("{") || body.startsWith("[")
                ? before(JSON.readTree(body)).toString()
                : body;
        String timeless = INSTANT.matcher(text).replaceAll(hit -> isNew(hit.group()) ? "now" : hit.group());
        return POSITION.matcher(timeless).replaceAll(this::index);
    }

    private boolean isNew(String instant) {
        return OffsetDateTime.parse(instant).toInstant().isAfter(since);
    }

    /** Of a position the place in the store; the transaction counts heartbeats and looks too. */
    private String index(MatchResult hit) {
        try {
            return "position " + Position.parse(hit.group()).index();
        } catch (IllegalArgumentException e) {
            return hit.group();
        }
    }

    /** Without entries that are newer than this: looks at the person are themselves written down. */
    private JsonNode before(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode kept = array.arrayNode();
            array.forEach(element -> {
                JsonNode at = element.path("at");
                if (!at.isString() || !INSTANT.matcher(at.stringValue()).matches() || !isNew(at.stringValue())) {
                    kept.add(before(element));
                }
            });
            return kept;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode kept = object.objectNode();
            object.properties().forEach(member -> kept.set(member.getKey(), before(member.getValue())));
            return kept;
        }
        return node;
    }
}
