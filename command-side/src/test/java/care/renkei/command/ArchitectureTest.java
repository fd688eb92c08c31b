package care.renkei.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use what. Each rule is a list of what is allowed, and bites on a class that was planted to break it. */
class ArchitectureTest {

    private static final String[] CAPABILITIES = {
        "care.renkei.command.record..",
        "care.renkei.command.person..",
        "care.renkei.command.sharing..",
        "care.renkei.command.override..",
        "care.renkei.command.team..",
        "care.renkei.command.meeting..",
        "care.renkei.command.agency..",
        "care.renkei.command.issue..",
        "care.renkei.command.protection.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.renkei.command");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("care.renkei.command.planted", "care.renkei.command.team");

    private static String[] with(String... more) {
        return java.util.stream.Stream.of(new String[] {"java..", "org.jspecify.annotations.."}, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static String[] decisionsAndCapabilities() {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(CAPABILITIES),
                        java.util.stream.Stream.of("care.renkei.command.decision..", "care.renkei.command.planted.."))
                .toArray(String[]::new);
    }

    /** Deciders see events and each other's common words, nothing else; the clock, the database and Axon are outside. */
    static final ArchRule DECIDING_IS_PURE = classes()
            .that(resideInAnyPackage(decisionsAndCapabilities()))
            .and()
            .haveSimpleNameNotEndingWith("Aggregate")
            .and()
            .doNotHaveFullyQualifiedName("care.renkei.command.decision.Decide")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(with("care.renkei.events..")).or(resideInAnyPackage(decisionsAndCapabilities())))
            .as("Deciding knows events and nothing of frameworks");

    /** A decision comes out the same whenever it is taken. */
    static final ArchRule DECIDING_HAS_NO_CLOCK = noClasses()
            .that(resideInAnyPackage(decisionsAndCapabilities()))
            .should()
            .callMethodWhere(describe(
                    "the clock is asked or something is drawn at random",
                    call -> (call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getTarget().getName().equals("now"))
                            || call.getTarget().getName().equals("randomUUID")))
            .as("Deciding has no clock and no random");

    /** The shells are the only place where a decision meets Axon. */
    static final ArchRule SHELLS_ALONE_KNOW_AXON = classes()
            .that(resideInAnyPackage(decisionsAndCapabilities()))
            .and()
            .haveSimpleNameEndingWith("Aggregate")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(with(
                            "care.renkei.events.stored..",
                            "org.axonframework.commandhandling..",
                            "org.axonframework.eventsourcing..",
                            "org.axonframework.messaging.annotation..",
                            "org.axonframework.modelling.command.."))
                    .or(resideInAnyPackage(decisionsAndCapabilities())))
            .as("A shell calls its decider and Axon");

    /** Capabilities speak to each other through lookup tables, never through classes. */
    static final ArchRule CAPABILITIES_STAND_ALONE = slices().matching(
                    "care.renkei.command.(record|person|sharing|override|team|meeting|agency|protection|planted)..")
            .should()
            .notDependOnEachOther()
            .as("Capabilities do not import each other");

    /** Axon stands at the edge: in the shells, in the one command that they answer to, and in the store. */
    static final ArchRule AXON_STANDS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackage("care.renkei.command.store..")
            .and()
            .haveSimpleNameNotEndingWith("Aggregate")
            .and()
            .doNotHaveFullyQualifiedName("care.renkei.command.decision.Decide")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .as("Axon stands at the edge");

    /** Which of our own packages a package may use. */
    private static ArchRule mayUse(String of, String... others) {
        String[] allowed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(of), java.util.Arrays.stream(others))
                .map(name -> "care.renkei.command." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("care.renkei.command." + of + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("care.renkei.command..").and(not(resideInAnyPackage(allowed))))
                .as(of + " uses " + String.join(", ", others));
    }

    @Test
    void goes_from_the_door_inwards() {
        mayUse("connection").check(OURS);
        mayUse("keys").check(OURS);
        mayUse("store", "decision").check(OURS);
        mayUse("lookup", "decision", "store").check(OURS);
        mayUse("sealed").check(OURS);
        mayUse("erasure", "keys").check(OURS);
        mayUse("relay", "connection", "store").check(OURS);
        mayUse("security", "door").check(OURS);
        assertThat(mayUse("planted", "decision").evaluate(PLANTED).hasViolation())
                .isTrue();
    }

    static java.util.stream.Stream<ArchRule> rules() {
        return java.util.stream.Stream.of(
                DECIDING_IS_PURE,
                DECIDING_HAS_NO_CLOCK,
                SHELLS_ALONE_KNOW_AXON,
                AXON_STANDS_AT_THE_EDGE,
                CAPABILITIES_STAND_ALONE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void guards_packages_that_exist() {
        for (String capability : CAPABILITIES) {
            assertThat(OURS.that(resideInAnyPackage(capability))).as(capability).isNotEmpty();
        }
    }
}
