package care.renkei.events.contract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "care.renkei.events";
    private static final Set<String> CAPABILITIES = Set.of(
            "contact",
            "assessment",
            "choice",
            "service",
            "community",
            "record",
            "person",
            "sharing",
            "override",
            "team",
            "meeting",
            "agency",
            "advice");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("care.renkei.events.contract.planted");

    private static final ArchRule FEW_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    ROOT + "..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "com.google.crypto.tink..",
                    "com.networknt.schema..",
                    "org.jspecify.annotations..");

    @Test
    void depends_on_few_libraries() {
        FEW_LIBRARIES.check(MAIN);
        assertThat(FEW_LIBRARIES.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void capabilities_do_not_import_each_other() {
        ArchRule apart = slices().assignedFrom(byCapability(ROOT)).should().notDependOnEachOther();
        apart.check(MAIN);
        ArchRule planted = slices().assignedFrom(byCapability(ROOT + ".contract.planted"))
                .should()
                .notDependOnEachOther();
        assertThat(planted.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void records_know_nothing_of_schemas_and_codecs() {
        ArchRule plain = classes()
                .that(resideInAnyPackage(CAPABILITIES.stream()
                        .map(capability -> ROOT + "." + capability)
                        .toArray(String[]::new)))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage(
                        ROOT + ".schema..",
                        ROOT + ".reading..",
                        ROOT + ".cloud..",
                        ROOT + ".stored..",
                        ROOT + ".sealing..")));
        plain.check(MAIN);
    }

    private static SliceAssignment byCapability(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(com.tngtech.archunit.core.domain.JavaClass type) {
                String inner = type.getPackageName().startsWith(root + ".")
                        ? type.getPackageName().substring(root.length() + 1)
                        : "";
                return CAPABILITIES.contains(inner) ? SliceIdentifier.of(inner) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "capabilities";
            }
        };
    }
}
