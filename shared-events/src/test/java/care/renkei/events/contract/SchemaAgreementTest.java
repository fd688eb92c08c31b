package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.FieldProblem;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.schema.Field;
import care.renkei.events.testing.RandomEvents;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema lets through exactly what can be decoded, and a problem names the field. */
class SchemaAgreementTest {

    private static final int SPOILT_PER_TYPE = 30;
    private static final Set<ProblemCode> BEYOND_A_SCHEMA =
            EnumSet.of(ProblemCode.TIME_DIFFERS, ProblemCode.UNTIL_BEFORE_FROM, ProblemCode.PLACEHOLDER_AMBIGUOUS);
    private static final EventReader READER = new EventReader();

    @ParameterizedTest
    @ValueSource(longs = {7, 1123})
    void the_reader_accepts_a_spoilt_event_only_where_it_can_still_be_decoded(long seed) {
        RandomEvents random = new RandomEvents(seed);
        Mutations mutations =
                new Mutations(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        int refused = 0;
        int accepted = 0;
        for (EventDescription type : Examples.types()) {
            for (int i = 0; i < SPOILT_PER_TYPE; i++) {
                ObjectNode data = random.data(type);
                ObjectNode place = (ObjectNode) (i % 3 == 0 ? data.get("envelope") : firstPart(data));
                mutations.spoil(place);
                List<FieldProblem> problems = schemaProblems(data, type);
                boolean readable = problems.isEmpty();
                assertThat(problems).extracting(FieldProblem::code).doesNotContain(ProblemCode.UNREADABLE);
                assertThat(readable)
                        .as(() -> type.wireName() + " " + problems + " " + data)
                        .isEqualTo(expected(data, type));
                refused += readable ? 0 : 1;
                accepted += readable ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(100);
        assertThat(accepted).isGreaterThan(100);
    }

    @Test
    void a_required_field_that_is_missing_is_named_wherever_it_stands() {
        int checked = 0;
        for (EventDescription type : Examples.types()) {
            ObjectNode data = (ObjectNode) Examples.event(type).data();
            checked += withoutEach(type, data, Envelope.class, (ObjectNode) data.get("envelope"), "/data/envelope");
            for (Map.Entry<String, JsonNode> part : data.get("about").properties()) {
                checked += withoutEach(
                        type,
                        data,
                        record(type, part.getKey()),
                        (ObjectNode) part.getValue(),
                        "/data/about/" + masked(part.getKey()));
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    private int withoutEach(
            EventDescription type, ObjectNode data, Class<?> record, ObjectNode object, String pointer) {
        int checked = 0;
        object.put("surplus", 1);
        assertThat(problems(data, type)).contains(FieldProblem.of(pointer + "/surplus", ProblemCode.UNKNOWN_FIELD));
        object.remove("surplus");
        for (Field field : Field.of(record)) {
            JsonNode value = object.get(field.name());
            if (value == null) {
                continue;
            }
            String there = pointer + "/" + field.name();
            if (field.required()) {
                object.remove(field.name());
                assertThat(problems(data, type)).contains(FieldProblem.of(there, ProblemCode.MISSING));
                object.set(field.name(), value);
                checked++;
            }
            boolean nested = field.type().isRecord() && field.type().getRecordComponents().length > 1;
            if (nested && value instanceof ObjectNode inner) {
                checked += withoutEach(type, data, field.type(), inner, there);
            } else if (nested && value instanceof ArrayNode elements) {
                for (int i = 0; i < elements.size(); i++) {
                    checked += withoutEach(type, data, field.type(), (ObjectNode) elements.get(i), there + "/" + i);
                }
            }
        }
        return checked;
    }

    private static boolean expected(ObjectNode data, EventDescription type) {
        Oracle oracle = new Oracle(type);
        return oracle.accepts(Envelope.class, data.get("envelope"))
                && data.get("about").properties().stream()
                        .allMatch(part -> oracle.accepts(record(type, part.getKey()), part.getValue()));
    }

    private static Class<? extends Part> record(EventDescription type, String key) {
        String one = key.startsWith("new:")
                ? type.creates().iterator().next().prefix() + "a"
                : key.replaceAll("new:[a-z0-9-]+", "relative-a");
        return Objects.requireNonNull(type.partFor(SubjectKey.parse(one).shape()));
    }

    private static String masked(String key) {
        return key.replaceAll("(person|relative|practitioner|agency|region|reporter)-[a-z0-9-]+", "*");
    }

    private static JsonNode firstPart(ObjectNode data) {
        return data.get("about").values().iterator().next();
    }

    private static List<FieldProblem> schemaProblems(ObjectNode data, EventDescription type) {
        return problems(data, type).stream()
                .filter(problem -> !BEYOND_A_SCHEMA.contains(problem.code()))
                .toList();
    }

    private static List<FieldProblem> problems(JsonNode data, EventDescription type) {
        ReadContext context = new ReadContext(
                new AgencyId("tomoshibi"), "1", Instant.EPOCH, ZoneId.of("Asia/Tokyo"), new IdMaker(new byte[32]));
        return READER.read(data, type, context) instanceof Reading.Unreadable unreadable
                ? unreadable.problems()
                : List.of();
    }
}
