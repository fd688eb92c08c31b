package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Category;
import care.renkei.events.EventCatalogue;
import care.renkei.events.stored.EventJson;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells events of one person through the door, over HTTP and with real tokens, and reads what follows. Values that
 * begin with a dollar stand for the person, for what an earlier event made or is called, for a day or month from today
 * or for an instant hours from now; values that begin with an at sign for somebody's agency.
 */
final class PracticeWalk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static final Pattern PERSON = Pattern.compile("person-mizuki[a-z]+");
    private static final Pattern RELATIVE = Pattern.compile("relative-[a-z2-7]{26}");

    private static final String ANOTHER = "another";

    private final RunningRenkei renkei;
    private final Walker keeper;
    private final Map<String, String> names = new HashMap<>();

    private JsonNode registered = EventJson.MAPPER.nullNode();

    private PracticeWalk(RunningRenkei renkei, Walker keeper) {
        this.renkei = renkei;
        this.keeper = keeper;
    }

    static PracticeWalk begin(RunningRenkei renkei, Walker keeper, int daysAgo) throws Exception {
        var walk = new PracticeWalk(renkei, keeper);
        var about = EventJson.MAPPER.createObjectNode();
        about.putObject("new:person").put("name", "架空 歩");
        JsonNode answer = walk.post(
                keeper, keeper.role, "person.person-registered", "agency-" + keeper.agency, about, Set.of(), daysAgo);
        walk.remember(answer, null);
        walk.registered = answer;
        return walk;
    }

    /** What the door answered to the first event. */
    JsonNode registered() {
        return registered;
    }

    String person() {
        return named("person");
    }

    /** As whoever is named in it, else as the keeper; what the door answered. */
    JsonNode tell(PracticeRow.Event event, Walker keeper) throws Exception {
        return tell(event, keeper, event.role() == null ? by(event, keeper).role : event.role());
    }

    /** Told of what was told before, and as open as that usually is. */
    JsonNode answer(PracticeRow.Event event, PracticeRow.Event before, Walker keeper) throws Exception {
        Set<Category> categories = EventCatalogue.standard()
                .get("renkei." + before.event() + ".v1")
                .categories();
        return tell(event, keeper, keeper.role, categories);
    }

    JsonNode tell(PracticeRow.Event event, Walker keeper, String role) throws Exception {
        return tell(event, keeper, role, Set.of());
    }

    private JsonNode tell(PracticeRow.Event event, Walker keeper, String role, Set<Category> categories)
            throws Exception {
        Walker teller = by(event, keeper);
        var example = (ObjectNode) EventJson.MAPPER.readTree(
                PracticeWalk.class.getResourceAsStream("/examples/renkei." + event.event() + ".v1.json"));
        String subject = example.path("subject").asString();
        boolean ofAgency = subject.startsWith("agency-") && event.about() == null;
        ObjectNode about =
                event.about() != null ? event.about().deepCopy() : overlaid(example, event, ofAgency, teller);
        if (event.also() != null) {
            about.setAll(event.also());
        }
        JsonNode answer = post(
                teller,
                role,
                event.event(),
                ofAgency ? "agency-" + teller.agency : person(),
                (ObjectNode) filled(about),
                categories,
                event.days());
        remember(answer, event.name());
        return answer;
    }

    static Walker by(PracticeRow.Event event, Walker keeper) {
        return event.by() == null ? keeper : Walker.of(event.by());
    }

    /** The part of the example about its subject, or its first one, with what differs. */
    private static ObjectNode overlaid(ObjectNode example, PracticeRow.Event event, boolean ofAgency, Walker teller) {
        JsonNode parts = example.path("data").path("about");
        String subject = example.path("subject").asString();
        String main =
                parts.has(subject) ? subject : parts.propertyNames().iterator().next();
        var content = (ObjectNode) parts.path(main).deepCopy();
        if (event.set() != null) {
            event.set().properties().forEach(field -> {
                if (field.getValue().isNull()) {
                    content.remove(field.getKey());
                } else {
                    content.set(field.getKey(), field.getValue());
                }
            });
        }
        var about = EventJson.MAPPER.createObjectNode();
        about.set(ofAgency && main.equals(subject) ? "agency-" + teller.agency : main, content);
        return about;
    }

    private Object filled(Object value) {
        return switch (value) {
            case ObjectNode object -> {
                var filled = EventJson.MAPPER.createObjectNode();
                object.properties()
                        .forEach(field -> filled.set((String) filled(field.getKey()), node(filled(field.getValue()))));
                yield filled;
            }
            case ArrayNode array -> {
                var filled = EventJson.MAPPER.createArrayNode();
                array.forEach(one -> filled.add(node(filled(one))));
                yield filled;
            }
            case JsonNode node when node.isString() -> filled(node.asString());
            case String text
            when text.startsWith("$today") ->
                LocalDate.now(ZoneId.of("Asia/Tokyo"))
                        .plusDays(number(text, "$today"))
                        .toString();
            case String text
            when text.startsWith("$month") ->
                YearMonth.now(ZoneId.of("Asia/Tokyo"))
                        .plusMonths(number(text, "$month"))
                        .toString();
            case String text
            when text.startsWith("$hours") ->
                Instant.now()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .plus(Duration.ofHours(number(text, "$hours")))
                        .toString();
            case String text when text.startsWith("$") -> named(text.substring(1));
            case String text when text.startsWith("@") -> Walker.of(text.substring(1)).agency;
            case String text -> {
                String ours = PERSON.matcher(text).replaceAll(person());
                String mother = names.get("mother");
                yield mother == null ? ours : RELATIVE.matcher(ours).replaceAll(mother);
            }
            default -> value;
        };
    }

    private static JsonNode node(Object value) {
        return value instanceof JsonNode node ? node : EventJson.MAPPER.valueToTree(value);
    }

    private static long number(String text, String before) {
        return text.equals(before) ? 0 : Long.parseLong(text.substring(before.length()));
    }

    private String named(String name) {
        if (name.equals(ANOTHER) && !names.containsKey(name)) {
            names.put(name, another());
        }
        String value = names.get(name);
        assertThat(value).as("nothing is called %s", name).isNotNull();
        return value;
    }

    /** Somebody else's file, kept by the same. */
    private String another() {
        try {
            return begin(renkei, keeper, 0).person();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(JsonNode answer, @Nullable String name) {
        answer.path("created")
                .properties()
                .forEach(made -> names.put(made.getKey(), made.getValue().asString()));
        if (name != null) {
            names.put(name, answer.path("eventId").asString());
        }
    }

    private JsonNode post(
            Walker teller,
            String role,
            String type,
            String subject,
            ObjectNode about,
            Set<Category> categories,
            int daysAgo)
            throws Exception {
        String time = Instant.now()
                .truncatedTo(ChronoUnit.MILLIS)
                .minusSeconds(2)
                .minus(Duration.ofDays(daysAgo))
                .toString();
        var event = (ObjectNode) EventJson.MAPPER.readTree("""
                {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:%s", "type": "renkei.%s.v1",
                 "subject": "%s", "time": "%s", "practitioner": "%s",
                 "data": {"envelope": {"occurred": {"from": "%s", "precision": "INSTANT"}, "role": "%s",
                                       "actingAs": "support"}}}""".formatted(
                        UUID.randomUUID(), teller.agency, type, subject, time, teller.practitioner(), time, role));
        ((ObjectNode) event.path("data")).set("about", about);
        if (!categories.isEmpty()) {
            ((ObjectNode) event.at("/data/envelope")).set("categories", EventJson.MAPPER.valueToTree(categories));
        }
        HttpResponse<String> answer = HTTP.send(
                request("/api/events", teller, "en")
                        .header("Content-Type", "application/cloudevents+json")
                        .POST(HttpRequest.BodyPublishers.ofString(event.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s: %s", type, answer.body()).isEqualTo(201);
        return EventJson.MAPPER.readTree(answer.body());
    }

    /** What is read of the person, when a position has been reached. */
    JsonNode read(String view, Walker reader, JsonNode after) throws Exception {
        return get(
                "/api/persons/" + person() + view + "?after="
                        + URLEncoder.encode(after.path("position").asString(), StandardCharsets.UTF_8),
                reader);
    }

    JsonNode get(String path, Walker reader) throws Exception {
        HttpResponse<String> answer =
                HTTP.send(request(path, reader, "ja").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.MAPPER.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, Walker who, String language) throws Exception {
        if (!TOKENS.containsKey(who.agency)) {
            TOKENS.put(who.agency, renkei.token(who.agency));
        }
        return HttpRequest.newBuilder(URI.create(renkei.url() + path))
                .header("Authorization", "Bearer " + TOKENS.get(who.agency))
                .header("Accept-Language", language);
    }
}
