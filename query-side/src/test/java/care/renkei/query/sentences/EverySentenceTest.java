package care.renkei.query.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.InClear;
import care.renkei.events.SetAtTheDoor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles say something about every type of the catalogue, and nothing that a record cannot fill. */
class EverySentenceTest {
    private static final Pattern KEY = Pattern.compile("^([a-z]+\\.[a-z-]+)(?:\\[([A-Za-z_0-9.,#]+)])?$");
    private static final Pattern ANSWER = Pattern.compile("^(?:yes|no)\\.(.+)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{#?([A-Za-z]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_event_type_has_a_sentence(String language) {
        Set<String> said = bundle(language).keySet();

        assertThat(said).containsAll(events().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_code_of_the_catalogue_has_a_label(String language) {
        Set<String> labels = bundle(language).keySet().stream()
                .filter(key -> key.startsWith("code."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(labels).containsAll(codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void what_a_sentence_fills_in_is_stored_in_clear_and_there(String language) {
        bundle(language).forEach((key, sentence) -> {
            if (key.startsWith("code.") || ANSWER.matcher(key).matches()) {
                return;
            }
            var matcher = KEY.matcher(key);
            assertThat(matcher.matches()).as(key).isTrue();
            Map<String, RecordComponent> components = components(Optional.ofNullable(events().get(matcher.group(1)))
                    .orElseThrow(() -> new AssertionError("no event type for " + key)));
            Set<String> given = conditions(key, matcher.group(2), components);
            PLACEHOLDER.matcher(sentence).results().map(hit -> hit.group(1)).forEach(name -> {
                if (name.equals("who")) {
                    return;
                }
                RecordComponent component = components.get(name);
                assertThat(component).as("%s of %s", name, key).isNotNull();
                assertThat(component.isAnnotationPresent(InClear.class))
                        .as("%s of %s in clear", name, key)
                        .isTrue();
                assertThat(answersYesOrNo(component))
                        .as("%s of %s is a yes or no, which only its own words can say", name, key)
                        .isFalse();
                assertThat(!mayBeAbsent(component) || given.contains(name))
                        .as("%s of %s may be absent", name, key)
                        .isTrue();
            });
        });
    }

    /** An empty no is a decision, too: that it is not so says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_yes_or_no_of_the_catalogue_says_what_is_so_and_what_is_not(String language) {
        Map<String, String> said = bundle(language);

        assertThat(yesOrNo()).hasSizeGreaterThan(100);
        assertThat(yesOrNo().keySet()).allSatisfy(field -> {
            assertThat(said.get("yes." + field)).as(field).isNotBlank();
            assertThat(said).containsKey("no." + field);
            assertThat(said.get("no." + field)).as(field).isNotEqualTo(said.get("yes." + field));
        });
        assertThat(said.keySet().stream()
                        .map(ANSWER::matcher)
                        .filter(Matcher::matches)
                        .map(key -> key.group(1)))
                .as("fields that there are")
                .allMatch(yesOrNo()::containsKey);
    }

    @Test
    void both_languages_keep_silent_about_the_same() {
        assertThat(silent("en")).isNotEmpty().isEqualTo(silent("ja"));
    }

    /** What is asked with a third answer, none, was asked for its no; what stands sealed is no no where it is closed. */
    @Test
    void a_no_is_said_where_it_was_given_and_only_where_it_is_known() {
        yesOrNo().forEach((field, component) -> {
            boolean said = !silent("ja").contains("no." + field);
            if (component.getType() == Boolean.class && !component.isAnnotationPresent(SetAtTheDoor.class)) {
                assertThat(said).as(field).isTrue();
            }
            if (component.getType() == boolean.class && said) {
                assertThat(component.isAnnotationPresent(InClear.class))
                        .as(field)
                        .isTrue();
            }
        });
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("ja").keySet());
    }

    @Test
    void the_words_under_a_sentence_are_components_of_the_record() {
        load("sentences").forEach((key, names) -> {
            String event = key.substring(0, key.lastIndexOf('.'));
            assertThat(key.substring(event.length())).isIn(".quote", ".text");
            assertThat(components(Optional.ofNullable(events().get(event))
                            .orElseThrow(() -> new AssertionError("no event type for " + key))))
                    .as(key)
                    .containsKeys(names.split(","));
        });
    }

    @Test
    void no_two_enums_of_the_catalogue_share_a_name() {
        List<Class<?>> enums = enums().toList();

        assertThat(enums.stream().map(Class::getSimpleName).distinct()).hasSameSizeAs(enums);
    }

    /** Components that a variant's conditions promise to be there; each condition must be one that can hold. */
    private static Set<String> conditions(String key, @Nullable String text, Map<String, RecordComponent> components) {
        var given = new TreeSet<String>();
        for (String condition : text == null ? new String[0] : text.split(",")) {
            String name = condition.replaceFirst("[.#].*", "");
            RecordComponent component = components.get(name);
            assertThat(component).as("condition %s of %s", name, key).isNotNull();
            if (condition.contains("#")) {
                assertThat(component.getType())
                        .as("condition %s of %s", condition, key)
                        .isIn(java.util.Set.class, java.util.List.class);
            }
            if (condition.contains(".")) {
                assertThat(component.getType().getEnumConstants())
                        .as("condition %s of %s", condition, key)
                        .extracting(Object::toString)
                        .contains(condition.substring(name.length() + 1));
            }
            given.add(name);
        }
        return given;
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, EventDescription> events() {
        return EventCatalogue.everyType().stream()
                .collect(Collectors.toMap(EventDescription::eventName, type -> type, (older, newer) -> newer));
    }

    private static Map<String, RecordComponent> components(EventDescription type) {
        return Arrays.stream(type.content().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
    }

    private static boolean answersYesOrNo(RecordComponent component) {
        return component.getType() == boolean.class || component.getType() == Boolean.class;
    }

    private static Set<String> silent(String language) {
        return bundle(language).entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By record and field; fails where two records of one name have such a field of one name. */
    private static Map<String, RecordComponent> yesOrNo() {
        return within(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(EverySentenceTest::answersYesOrNo)
                .collect(Collectors.toMap(
                        component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName(),
                        component -> component));
    }

    private static Set<String> codes() {
        return enums().flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(value -> "code." + type.getSimpleName() + "." + ((Enum<?>) value).name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> enums() {
        return within(Class::isEnum);
    }

    private static Stream<Class<?>> within(Predicate<Class<?>> wanted) {
        return EventCatalogue.everyType().stream()
                .flatMap(type -> type.parts().values().stream())
                .flatMap(EverySentenceTest::inside)
                .distinct()
                .filter(wanted);
    }

    private static Stream<Class<?>> inside(Class<?> type) {
        if (!type.isRecord()) {
            return Stream.of(type);
        }
        return Stream.concat(
                Stream.of(type),
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .flatMap(EverySentenceTest::classes)
                        .flatMap(EverySentenceTest::inside));
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case ParameterizedType parameterized ->
                Arrays.stream(parameterized.getActualTypeArguments()).flatMap(EverySentenceTest::classes);
            case Class<?> raw -> Stream.of(raw);
            default -> Stream.of();
        };
    }

    private static Map<String, String> bundle(String language) {
        return load("sentences_" + language);
    }

    private static Map<String, String> load(String name) {
        try (InputStream stream = EverySentenceTest.class.getResourceAsStream("/" + name + ".properties")) {
            if (stream == null) {
                throw new AssertionError(name + ".properties is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var map = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
