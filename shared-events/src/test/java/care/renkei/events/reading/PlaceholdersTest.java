package care.renkei.events.reading;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.IdOf;
import care.renkei.events.ThingId;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlaceholdersTest {

    private static final IdMaker IDS =
            new IdMaker("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    private final Placeholders placeholders = new Placeholders(
            EventCatalogue.standard().of(PersonRegistered.class),
            new ReadContext(new AgencyId("tomoshibi"), "1", Instant.EPOCH, ZoneOffset.UTC, IDS),
            new IdPlaces());

    @Test
    void are_filled_wherever_ids_can_stand_and_nowhere_else() {
        JsonNode filled = fill("""
                {"made": "new:a", "inner": [{"who": "new:b"}, {"who": "person-z"}], "text": "new:c"}""");
        assertThat(placeholders.created()).containsOnlyKeys("a", "b");
        assertThat(filled.at("/made").stringValue())
                .isEqualTo(placeholders.created().get("a"));
        assertThat(filled.at("/inner/0/who").stringValue())
                .isEqualTo(placeholders.created().get("b"));
        assertThat(filled.at("/inner/1/who").stringValue()).isEqualTo("person-z");
        assertThat(filled.at("/text").stringValue()).isEqualTo("new:c");
    }

    @Test
    void cannot_be_one_word_for_a_thing_and_a_person() {
        fill("{\"made\": \"new:a\", \"inner\": [{\"who\": \"new:a\"}]}");
        assertThat(placeholders.problems())
                .containsExactly(FieldProblem.of("/data/inner/0/who", ProblemCode.PLACEHOLDER_AMBIGUOUS));
    }

    @Test
    void get_ids_that_stay_the_same_for_ever() {
        // HMAC-SHA256 of "tomoshibi|1|mizuki" under the key above, first 16 bytes in base32, worked out elsewhere.
        assertThat(IDS.value(new AgencyId("tomoshibi"), "1", "mizuki")).isEqualTo("nqtffbg44ru2n2tzht3y72hvhu");
    }

    private JsonNode fill(String json) {
        return placeholders.fill(Planted.class, EventJson.MAPPER.readTree(json), Pointer.DATA);
    }

    record Planted(@IdOf(value = "thing", made = true) ThingId made, List<Inner> inner, String text) {
        record Inner(DataSubjectId who) {}
    }
}
