package care.renkei.query.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.reading.Json;
import care.renkei.query.timeline.OpenEvent;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the description of the topics says of feeds is what they carry. */
class TheFeedIsDescribedTest {

    private static final DataSubjectId PERSON = EventLog.person();

    private final JsonNode described = described();

    private static JsonNode described() {
        try (InputStream document = TheFeedIsDescribedTest.class.getResourceAsStream("/asyncapi/renkei.json")) {
            return EventJson.MAPPER.readTree(Objects.requireNonNull(document).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void names_every_topic() {
        var agency = new AgencyId("kodama");
        assertThat(described
                        .path("channels")
                        .valueStream()
                        .map(channel -> channel.path("address").asString().replace("{agency}", agency.text())))
                .containsExactlyInAnyOrder(
                        Topics.intakeOf(agency),
                        Topics.resultsOf(agency),
                        Topics.DEAD_LETTERS,
                        Topics.feedOf(agency),
                        Topics.todoOf(agency));
    }

    @Test
    void names_every_attribute_and_no_other() {
        JsonNode schema = described.at("/components/schemas/FedEvent");

        assertThat(names(event(true)))
                .isEqualTo(new TreeSet<>(schema.path("properties").propertyNames()));
        assertThat(names(event(false)))
                .isEqualTo(new TreeSet<>(schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()));
    }

    @Test
    void says_the_fixed_values_as_they_are() {
        JsonNode event = event(true);
        described.at("/components/schemas/FedEvent/properties").properties().forEach(property -> {
            JsonNode fixed = property.getValue().path("const");
            if (!fixed.isMissingNode()) {
                assertThat(event.path(property.getKey())).as(property.getKey()).isEqualTo(fixed);
            }
            JsonNode pattern = property.getValue().path("pattern");
            if (!pattern.isMissingNode()) {
                assertThat(event.path(property.getKey()).asString())
                        .as(property.getKey())
                        .containsPattern(pattern.asString());
            }
        });
        assertThat(event.path("dataclassification").asString()).isEqualTo("restricted");
        assertThat(event.path("basis").asString()).isEqualTo("CONSENT:consent-aaaaaaaaaaaaaaaaaaaaaaaaaa OWN_AGENCY");
    }

    private static Set<String> names(JsonNode event) {
        return new TreeSet<>(event.propertyNames());
    }

    private static JsonNode event(boolean full) {
        var consent = new Basis.Consent(new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa"));
        @Nullable DataSubjectId practitioner = full ? new DataSubjectId("practitioner-tomoshibi-aoki") : null;
        var event = new OpenEvent(
                new UUID(7, 7),
                "renkei.contact.home-visit-made.v1",
                new AgencyId("tomoshibi"),
                practitioner,
                Instant.parse("2026-06-28T05:00:00Z"),
                Instant.parse("2026-06-28T06:00:00Z"),
                Position.START,
                full ? "{\"correlation\":\"flow-1\",\"confidentiality\":{\"kind\":\"restricted\"}}" : "{}",
                List.of(),
                full ? 1 : 0);
        var part = new Outgoing.Part(
                0,
                SubjectKey.of(PERSON),
                new Verdict.Visible(Grade.CONTENT, List.of(consent, new Basis.OwnAgency(), consent)),
                new Json("{}"));
        return EventJson.MAPPER.readTree(
                FeedEvent.json(new Outgoing(PERSON, event, List.of(part), 0, full), 42, new UUID(8, 8)));
    }
}
