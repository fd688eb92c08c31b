package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Content;
import care.renkei.events.EventDescription;
import care.renkei.events.Wire;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueContractTest {

    private static final Set<JavaClass> MAIN = Set.copyOf(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.renkei.events"));

    @Test
    void knows_every_record_that_names_itself_an_event() {
        Set<String> annotated = MAIN.stream()
                .filter(type -> type.isAnnotatedWith(Wire.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Examples.types().stream().map(type -> type.content().getName()))
                .containsExactlyInAnyOrderElementsOf(annotated);
    }

    @Test
    void reaches_every_content_by_a_sealed_capability() {
        Set<String> contents = MAIN.stream()
                .filter(type -> type.isAssignableTo(Content.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Examples.types().stream().map(type -> type.content().getName()))
                .containsExactlyInAnyOrderElementsOf(contents);
    }

    @Test
    void names_types_as_capability_and_kebab_words() {
        assertThat(Examples.types())
                .allSatisfy(type ->
                        assertThat(type.wireName()).matches("renkei\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"))
                .extracting(EventDescription::eventName)
                .doesNotHaveDuplicates();
    }

    @Test
    void lets_a_placeholder_key_bring_one_kind_of_subject_into_being() {
        assertThat(Examples.types())
                .allSatisfy(type -> assertThat(type.creates()).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void has_titles_categories_and_a_stage_for_every_type() {
        assertThat(Examples.types()).allSatisfy(type -> {
            assertThat(type.titleJa()).isNotBlank();
            assertThat(type.titleEn()).isNotBlank();
            assertThat(type.categories()).isNotEmpty();
        });
    }
}
