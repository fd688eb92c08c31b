package care.renkei.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Purpose;
import care.renkei.query.problem.ReadCode;
import care.renkei.query.visibility.Standing;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the reading half of the API says about itself is what it does. */
class TheDescriptionTest {

    private final JsonNode description;

    TheDescriptionTest() throws IOException {
        description = new ObjectMapper().readTree(new Descriptions().document());
    }

    private static Stream<Method> controllers() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scan.findCandidateComponents("care.renkei.query").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .flatMap(name -> Arrays.stream(type(name).getDeclaredMethods()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sorted(Stream<String> texts) {
        return texts.collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void names_every_address_and_no_other() {
        Set<String> served = sorted(controllers().flatMap(TheDescriptionTest::addresses));

        assertThat(served).hasSizeGreaterThan(5);
        assertThat(new TreeSet<>(description.path("paths").propertyNames())).isEqualTo(served);
    }

    private static Stream<String> addresses(Method method) {
        GetMapping get = method.getAnnotation(GetMapping.class);
        PostMapping post = method.getAnnotation(PostMapping.class);
        return Stream.of(
                        get == null ? new String[0] : get.value(),
                        get == null ? new String[0] : get.path(),
                        post == null ? new String[0] : post.value())
                .flatMap(Arrays::stream);
    }

    @Test
    void lists_the_codes_as_they_are() {
        assertThat(texts(description.at("/components/schemas/Problem/properties/code/enum")))
                .isEqualTo(sorted(Arrays.stream(ReadCode.values()).map(ReadCode::code)));
        assertThat(texts(description.at("/components/schemas/Purpose/enum")))
                .isEqualTo(sorted(Arrays.stream(Purpose.values()).map(Purpose::code)));
        assertThat(description.at("/components/schemas/Purpose/description").asString())
                .contains(Purpose.HL7_SYSTEM)
                .contains(Arrays.stream(Purpose.values())
                        .map(purpose -> purpose.code() + " " + String.join(", ", purpose.hl7()))
                        .collect(Collectors.joining("; ")));
        assertThat(texts(description.at("/components/schemas/Standing/enum")))
                .isEqualTo(sorted(Arrays.stream(Standing.values())
                        .filter(standing -> standing != Standing.NONE)
                        .map(Enum::name)));
    }
}
