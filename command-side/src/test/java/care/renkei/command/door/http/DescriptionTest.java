package care.renkei.command.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Outcome;
import care.renkei.events.EventCatalogue;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the door says about itself is what it does. */
class DescriptionTest {

    private final RunningCommandSide node = RunningCommandSide.shared();

    private JsonNode description() {
        return World.on(node).client().get("/api/openapi-command").json();
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    @Test
    void names_every_address_and_no_other() {
        Set<String> served = node
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> ours(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names(description().get("paths"))).isEqualTo(served);
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("care.renkei");
    }

    @Test
    void names_every_status_and_code() {
        JsonNode description = description();
        JsonNode responses = description.at("/paths/~1api~1events/post/responses");
        Stream<String> ofProblems = Arrays.stream(DoorCode.values())
                .filter(code -> code != DoorCode.METHOD_NOT_ALLOWED)
                .map(code -> Integer.toString(code.status()));
        assertThat(names(responses))
                .isEqualTo(Stream.concat(Stream.of("200", "201"), ofProblems)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(description
                        .at("/components/schemas/Problem/properties/code/x-renkei-door-codes")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly(
                        Arrays.stream(DoorCode.values()).map(DoorCode::code).toArray(String[]::new));
        assertThat(description
                        .at("/components/schemas/Result/properties/outcome/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly(
                        Arrays.stream(Outcome.values()).map(Outcome::code).toArray(String[]::new));
    }

    @Test
    void lists_every_event_type_with_schema_and_example() {
        World world = World.on(node);
        JsonNode types = world.client().get("/api/catalogue").json().get("types");
        assertThat(types.size()).isEqualTo(EventCatalogue.everyType().size());
        for (JsonNode type : types) {
            assertThat(type.get("schema").isObject()).isTrue();
            assertThat(type.get("example").get("type")).isEqualTo(type.get("type"));
        }
        Answer one = world.client().get("/api/catalogue/renkei.contact.home-visit-made.v1");
        assertThat(one.json().at("/title/ja").stringValue()).isEqualTo("自宅訪問");
        JsonNode described = description().at("/components/schemas/EventType/properties");
        assertThat(names(described)).isEqualTo(names(one.json()));
    }
}
