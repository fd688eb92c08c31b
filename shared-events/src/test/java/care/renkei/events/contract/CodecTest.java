package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.CareEvent;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Facts;
import care.renkei.events.Part;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CodecTest {

    private static final int OF_EACH_TYPE = 5;
    private static final Facts FACTS = new Facts(EventJson.MAPPER);
    private static final FixedKeys KEYS = new FixedKeys();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260628})
    void gives_back_every_event_and_lets_no_words_into_the_clear(long seed) {
        RandomEvents random = new RandomEvents(seed);
        for (EventDescription type : EventCatalogue.standard().types()) {
            for (int i = 0; i < OF_EACH_TYPE; i++) {
                holds(random.event(type));
            }
        }
    }

    private static void holds(CareEvent event) {
        byte[] atRest = EventJson.write(EventSealer.seal(event, KEYS));
        StoredEvent stored = EventJson.read(atRest, StoredEvent.class);

        assertThat(stored.parts()).hasSameSizeAs(event.about().keySet());
        for (StoredPart part : stored.parts()) {
            Part original = Objects.requireNonNull(event.about().get(part.about()));
            assertThat(EventSealer.open(stored, part, KEYS)).isEqualTo(original);
            assertThat(EventJson.write(EventSealer.open(stored, part, KEYS))).isEqualTo(EventJson.write(original));
            Part fromFacts = stored.factsOf(part);
            assertThat(FACTS.of((Record) fromFacts)).isEqualTo(part.facts());
            assertThat(words(fromFacts)).isEmpty();
        }
        assertThat(EventJson.write(stored)).isEqualTo(atRest);
        String clear = new String(atRest, StandardCharsets.UTF_8);
        event.about().values().stream()
                .flatMap(part -> words(part).stream())
                .forEach(text -> assertThat(clear).doesNotContain(text));
    }

    /** Every text of the part that holds a character outside ASCII; codes and ids hold none. */
    private static List<String> words(Part part) {
        List<String> texts = new ArrayList<>();
        collect(EventJson.MAPPER.valueToTree(part), texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString() && node.stringValue().chars().anyMatch(c -> c > 127)) {
            texts.add(node.stringValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
