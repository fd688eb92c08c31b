package care.renkei.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal is produced by some specification, says its sentence, and keeps its code, which is a contract. */
class EveryRefusalTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("care.renkei.command");

    /** By name, since naming the class in a test is what counts as producing it. */
    private static final String NEVER_BROKEN = EveryRefusalTest.class.getName() + "$NeverBroken";

    /** Never produced; shows that the test below would notice. */
    @Broken(ja = "使われない決まり。", en = "A rule that nobody breaks.")
    record NeverBroken() implements Refusal {}

    @Test
    void is_produced_by_a_specification() {
        assertThat(namedInTests()).containsAll(refusals());
    }

    @Test
    void would_be_missed() {
        assertThat(namedInTests()).doesNotContain(NEVER_BROKEN);
    }

    @Test
    void keeps_its_code() {
        Set<String> codes = new TreeSet<>();
        for (String name : refusals()) {
            assertThat(codes.add(instance(name).code()))
                    .as("%s has a code of its own", name)
                    .isTrue();
        }
        assertThat(String.join("\n", codes) + "\n").isEqualTo(approved());
    }

    @Test
    void says_its_sentence_in_both_languages() {
        for (String name : refusals()) {
            Sentence sentence = instance(name).says();
            assertThat(sentence.ja()).as(name).endsWith("。");
            assertThat(sentence.en()).as(name).endsWith(".").isNotEqualTo(sentence.ja());
        }
    }

    @Test
    void points_at_a_field_or_at_none() {
        for (String name : refusals()) {
            assertThat(instance(name).pointer())
                    .satisfiesAnyOf(
                            pointer -> assertThat(pointer).isNull(),
                            pointer -> assertThat(pointer).matches("/[a-zA-Z]+"));
        }
    }

    private static Set<String> refusals() {
        Set<String> refusals = CLASSES.stream()
                .filter(one -> one.isAssignableTo(Refusal.class) && one.isRecord())
                .map(JavaClass::getName)
                .filter(name -> !name.contains("Test$"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refusals).isNotEmpty();
        return refusals;
    }

    /** Class literals in test methods and in their sources; each such method asserts that this very refusal is given. */
    private static Set<String> namedInTests() {
        return CLASSES.stream()
                .flatMap(one -> one.getCodeUnits().stream())
                .filter(unit -> isTest(unit) || isSourceOfTests(unit))
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .map(reference -> reference.getRawType().getName())
                .collect(Collectors.toSet());
    }

    private static boolean isTest(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Test.class)
                || unit.isAnnotatedWith(org.junit.jupiter.params.ParameterizedTest.class);
    }

    private static boolean isSourceOfTests(JavaCodeUnit unit) {
        return unit.getOwner().getMethods().stream()
                .filter(method -> method.isAnnotatedWith(MethodSource.class))
                .flatMap(method ->
                        Stream.of(method.getAnnotationOfType(MethodSource.class).value()))
                .anyMatch(unit.getName()::equals);
    }

    private static Refusal instance(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Refusal) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String approved() {
        try (InputStream file = EveryRefusalTest.class.getResourceAsStream("refusal-codes.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
