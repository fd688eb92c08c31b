package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.EventJson;
import care.renkei.query.fixture.Told;
import care.renkei.query.visibility.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The first year of the story's person, from the examples of the catalogue, in the order in which it was lived. */
public final class ExamplePlans {

    public static final DataSubjectId PERSON = new DataSubjectId("person-mizukiaaaaaaaaaaaaaaaaaaaa");

    /** What a placeholder became. */
    private static final Map<String, String> MADE = Map.of(
            "plan.plan-drafted:new:plan", "plan-trainsaaaaaaaaaaaaaaaaaaaa",
            "plan.individual-plan-drafted:new:plan", "plan-kodamaaaaaaaaaaaaaaaaaaaaa",
            "plan.goal-set:new:weekend", "goal-weekendaaaaaaaaaaaaaaaaaaa",
            "benefit.benefit-requested:new:firstyear", "benefit-firstyearaaaaaaaaaaaaaaaaa");

    private ExamplePlans() {}

    static List<Told> all() {
        return List.of(
                told("assessment.wish-recorded", 1).id(UUID.fromString("0190a0c0-0000-7000-8000-000000000001")),
                told("plan.plan-drafted", 2).id(UUID.fromString("01978a00-0000-7000-8000-000000000051")),
                told("plan.goal-set", 3),
                told("plan.future-image-recorded", 4),
                told("plan.plan-written-together", 5),
                told("benefit.benefit-requested", 6),
                told("contact.inquiry-made", 7).id(UUID.fromString("01978a00-0000-7000-8000-000000000052")),
                told("contact.inquiry-answered", 8),
                told("plan.plan-reviewed", 9),
                told("benefit.benefit-decided", 10),
                told("plan.plan-revised", 11),
                told("plan.plan-consented", 12),
                told("plan.plan-delivered", 13),
                told("plan.individual-plan-drafted", 14),
                told("plan.individual-plan-consented", 15),
                told("plan.individual-plan-issued", 16),
                told("plan.goal-reviewed-with-person", 17),
                told("plan.monitoring-reported", 18),
                told("plan.individual-plan-evaluated", 19),
                told("plan.long-term-reviewed", 20));
    }

    /** All of it in sight. */
    public static PersonPlans inSight() {
        PlansInProgress.Folded folded = PlansInProgress.fold(InSightOf.all(all()));
        return new PersonPlans(
                PERSON,
                Standing.TEAM,
                Position.START,
                true,
                Instant.parse("2026-12-24T00:00:00Z"),
                List.of(),
                folded.plans(),
                folded.applications(),
                folded.questions(),
                folded.grounds());
    }

    /** An example as it was told; the number keeps its id the same. */
    static Told told(String type, long number) {
        EventDescription description = description(type);
        JsonNode example = EventJson.MAPPER.readTree(text(type, description));
        Told told = null;
        for (Map.Entry<String, JsonNode> about : example.at("/data/about").properties()) {
            var key = new SubjectKey(Arrays.stream(about.getKey().split("\\+"))
                    .map(DataSubjectId::new)
                    .toList());
            Part part = EventJson.MAPPER.treeToValue(
                    about.getValue(), Objects.requireNonNull(description.partFor(key.shape())));
            if (part instanceof Content content) {
                told = Told.of(PERSON, content)
                        .id(Told.id(900_000 + number))
                        .at(OffsetDateTime.parse(example.path("time").asString())
                                .toInstant())
                        .by(example.path("source").asString().replace("urn:renkei:agency:", ""))
                        .about(key);
            } else if (told != null) {
                told = told.and(key, part);
            }
        }
        return Objects.requireNonNull(told);
    }

    private static EventDescription description(String type) {
        return EventCatalogue.standard().types().stream()
                .filter(one -> one.eventName().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String type, EventDescription description) {
        try (InputStream in = Objects.requireNonNull(
                ExamplePlans.class.getResourceAsStream("/examples/" + description.wireName() + ".json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> made : MADE.entrySet()) {
                String[] place = made.getKey().split(":", 2);
                text = place[0].equals(type) ? text.replace(place[1], made.getValue()) : text;
            }
            return text;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
