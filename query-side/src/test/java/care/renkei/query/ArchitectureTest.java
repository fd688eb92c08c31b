package care.renkei.query;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.query.projecting.Projection;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use what. Each rule bites on a class that was planted to break it. */
class ArchitectureTest {

    private static final String ROOT = "care.renkei.query.";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.renkei.query");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("care.renkei.query.planted");

    /** Which of our own packages each package may use; what is not named here uses none of the others. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("visibility", Set.of()),
            Map.entry("rows", Set.of()),
            Map.entry("connection", Set.of()),
            Map.entry("accesslog", Set.of("visibility")),
            Map.entry("projecting", Set.of("connection")),
            Map.entry("reading", Set.of("visibility", "accesslog", "connection", "projecting")),
            Map.entry("record", Set.of("visibility", "reading", "projecting", "rows")),
            Map.entry("sharing", Set.of("visibility", "reading", "projecting", "rows")),
            Map.entry("search", Set.of()),
            Map.entry(
                    "timeline", Set.of("visibility", "accesslog", "reading", "record", "projecting", "rows", "search")),
            Map.entry("attachment", Set.of("reading", "timeline")),
            Map.entry("advice", Set.of("visibility", "reading", "timeline", "practice")),
            Map.entry("network", Set.of("visibility", "accesslog", "reading", "record", "projecting", "rows")),
            Map.entry("figures", Set.of()),
            Map.entry("region", Set.of("visibility", "reading", "record", "projecting", "rows", "figures")),
            Map.entry(
                    "practice",
                    Set.of("visibility", "accesslog", "reading", "record", "projecting", "rows", "figures", "persons")),
            Map.entry("meeting", Set.of("visibility", "reading", "record", "timeline", "projecting", "rows")),
            Map.entry("handover", Set.of("visibility", "reading", "timeline")),
            Map.entry("plans", Set.of("visibility", "reading", "timeline")),
            Map.entry("agencies", Set.of("visibility", "reading", "record", "projecting", "rows")),
            Map.entry(
                    "overrides",
                    Set.of("visibility", "accesslog", "reading", "record", "projecting", "rows", "figures")),
            Map.entry("withdrawals", Set.of("due", "visibility", "accesslog", "reading")),
            Map.entry("due", Set.of()),
            Map.entry(
                    "todo",
                    Set.of(
                            "visibility",
                            "accesslog",
                            "reading",
                            "record",
                            "timeline",
                            "consentaudit",
                            "persons",
                            "due",
                            "projecting",
                            "rows")),
            Map.entry("notice", Set.of("due", "visibility", "reading", "record", "projecting", "rows")),
            Map.entry("alerting", Set.of("connection", "notice", "rows")),
            Map.entry("consentaudit", Set.of("due", "visibility", "accesslog", "reading", "record")),
            Map.entry("export", Set.of("visibility", "accesslog", "reading", "timeline", "consentaudit")),
            Map.entry("furigana", Set.of()),
            Map.entry("feed", Set.of("visibility", "record", "projecting", "rows")),
            Map.entry(
                    "feeding",
                    Set.of("visibility", "accesslog", "reading", "record", "timeline", "todo", "due", "rows")),
            Map.entry("persons", Set.of("visibility", "reading")),
            Map.entry("protection", Set.of("visibility", "reading")),
            Map.entry("problem", Set.of("accesslog", "protection", "reading")),
            Map.entry("caller", Set.of("visibility", "reading", "problem")),
            Map.entry("admission", Set.of("visibility", "caller", "problem")),
            Map.entry(
                    "operating",
                    Set.of(
                            "connection",
                            "projecting",
                            "sharing",
                            "timeline",
                            "network",
                            "practice",
                            "region",
                            "agencies",
                            "overrides",
                            "meeting",
                            "feed",
                            "todo",
                            "notice")),
            Map.entry(
                    "api",
                    Set.of(
                            "visibility",
                            "caller",
                            "problem",
                            "reading",
                            "persons",
                            "protection",
                            "timeline",
                            "search",
                            "advice",
                            "attachment",
                            "network",
                            "practice",
                            "region",
                            "agencies",
                            "overrides",
                            "withdrawals",
                            "meeting",
                            "plans",
                            "handover",
                            "notice",
                            "due",
                            "todo",
                            "consentaudit")),
            Map.entry(
                    "web",
                    Set.of(
                            "admission",
                            "visibility",
                            "accesslog",
                            "caller",
                            "connection",
                            "problem",
                            "reading",
                            "persons",
                            "protection",
                            "timeline",
                            "search",
                            "advice",
                            "attachment",
                            "network",
                            "practice",
                            "region",
                            "agencies",
                            "overrides",
                            "withdrawals",
                            "meeting",
                            "plans",
                            "handover",
                            "notice",
                            "due",
                            "todo",
                            "alerting",
                            "consentaudit",
                            "export",
                            "figures",
                            "furigana"))));

    /** What is asked of the pages by whoever knows names: they say what they need, and views bring it. */
    private static final Set<String> PORTS_OF_THE_PAGES = Set.of(ROOT + "web.Directory", ROOT + "web.Mark");

    private static final String[] DATABASE = {
        "java.sql..",
        "javax.sql..",
        "org.springframework.jdbc..",
        "org.springframework.transaction..",
        "org.postgresql..",
        "org.flywaydb..",
        "com.zaxxer.hikari.."
    };

    private static final String[] VIEWS = {
        ROOT + "visibility..",
        ROOT + "accesslog..",
        ROOT + "reading..",
        ROOT + "rows..",
        ROOT + "record..",
        ROOT + "sharing..",
        ROOT + "timeline..",
        ROOT + "advice..",
        ROOT + "network..",
        ROOT + "practice..",
        ROOT + "region..",
        ROOT + "figures..",
        ROOT + "agencies..",
        ROOT + "overrides..",
        ROOT + "withdrawals..",
        ROOT + "meeting..",
        ROOT + "handover..",
        ROOT + "notice..",
        ROOT + "due..",
        ROOT + "todo..",
        ROOT + "persons..",
        ROOT + "protection..",
        ROOT + "feed..",
        ROOT + "planted.."
    };

    /** The one decision who may see what: the same wherever and whenever it is taken. */
    static final ArchRule VISIBILITY_IS_PURE = classes()
            .that(resideInAnyPackage(ROOT + "visibility..", ROOT + "planted.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "care.renkei.events",
                    "care.renkei.events.agency..",
                    "care.renkei.events.handover..",
                    "care.renkei.events.meeting..",
                    "care.renkei.events.override..",
                    "care.renkei.events.person..",
                    "care.renkei.events.record..",
                    "care.renkei.events.sharing..",
                    "care.renkei.events.stored..",
                    "care.renkei.events.team..",
                    ROOT + "visibility.."))
            .as("Visibility knows events and nothing of frameworks, databases and Kafka");

    /** What is due follows from events and a day, whoever asks. */
    static final ArchRule WHAT_IS_DUE_IS_PURE = classes()
            .that(resideInAnyPackage(ROOT + "due..", ROOT + "planted.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java.lang..",
                    "java.nio.charset..",
                    "java.util..",
                    "java.time..",
                    "org.jspecify.annotations..",
                    "care.renkei.events",
                    "care.renkei.events..",
                    ROOT + "due.."))
            .as("What is due knows events and a day, and nothing of frameworks, databases and Kafka");

    static final ArchRule VISIBILITY_HAS_NO_CLOCK = noClasses()
            .that(resideInAnyPackage(ROOT + "visibility..", ROOT + "due..", ROOT + "planted.."))
            .should()
            .callMethodWhere(describe(
                    "the clock is asked",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getName().equals("now")))
            .as("Visibility and what is due have no clock");

    /** They copy what is sealed as it came; whoever fills a view has no use for keys. */
    static final ArchRule PROJECTIONS_NEVER_DECRYPT = noClasses()
            .that(describe(
                    "fill views",
                    (JavaClass one) -> one.isAssignableTo(Projection.class)
                            || resideInAnyPackage(ROOT + "projecting..", ROOT + "rows..")
                                    .test(one)))
            .should()
            .dependOnClassesThat(resideInAPackage("care.renkei.events.sealing..")
                    .or(describe(
                            "open what is sealed", one -> one.getSimpleName().equals("EventSealer")))
                    .or(describe(
                            "open what is sealed", one -> one.getSimpleName().equals("PartsOpened")))
                    .or(describe(
                            "open what is sealed", one -> one.getSimpleName().equals("SubjectKeys"))))
            .as("Projections never decrypt");

    /** Sessions stand in a database of their own, and their package says so. */
    static final ArchRule PAGES_ASK_NO_DATABASE = noClasses()
            .that(resideInAnyPackage(
                    ROOT + "api..", ROOT + "web..", ROOT + "caller..", ROOT + "problem..", ROOT + "planted.."))
            .and(not(resideInAPackage(ROOT + "web.signin..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(DATABASE))
            .as("Pages and API ask views, never the database");

    static final ArchRule KAFKA_STAYS_AT_THE_EDGES = noClasses()
            .that(not(resideInAnyPackage(ROOT + "projecting..", ROOT + "feeding..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.."))
            .as("Kafka stays with projecting and feeding");

    /** What leaves by a feed was judged and opened by those who show it, never here. */
    static final ArchRule FEEDING_DECIDES_NOTHING = noClasses()
            .that(resideInAnyPackage(ROOT + "feeding..", ROOT + "planted.."))
            .should()
            .dependOnClassesThat(describe(
                    "decide or decrypt by themselves",
                    one -> Set.of("Visibility", "Statements", "PartCipher", "Permissions")
                            .contains(one.getSimpleName())))
            .as("Feeding decides nothing");

    static final ArchRule VIEWS_KNOW_NO_FRAMEWORK = noClasses()
            .that(resideInAnyPackage(VIEWS))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."))
            .as("Views know no framework");

    static final ArchRule WHO_FILLS_DOES_NOT_KNOW_WHO_LOOKS = noClasses()
            .that(resideInAnyPackage(VIEWS)
                    .or(resideInAnyPackage(ROOT + "projecting..", ROOT + "consentaudit..", ROOT + "alerting..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "web..", ROOT + "api..", ROOT + "caller..")
                    .and(not(describe("are ports", one -> PORTS_OF_THE_PAGES.contains(one.getFullName())))))
            .as("Views do not know who looks at them");

    static Stream<ArchRule> rules() {
        return Stream.of(
                VISIBILITY_IS_PURE,
                WHAT_IS_DUE_IS_PURE,
                VISIBILITY_HAS_NO_CLOCK,
                PROJECTIONS_NEVER_DECRYPT,
                PAGES_ASK_NO_DATABASE,
                KAFKA_STAYS_AT_THE_EDGES,
                FEEDING_DECIDES_NOTHING,
                VIEWS_KNOW_NO_FRAMEWORK,
                WHO_FILLS_DOES_NOT_KNOW_WHO_LOOKS);
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

    private static ArchRule mayUse(String of, Set<String> others) {
        String[] allowed = Stream.concat(Stream.of(of), others.stream())
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + of + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("care.renkei.query..")
                        .and(not(resideInAnyPackage(allowed)))
                        .and(not(describe("are ports", one -> PORTS_OF_THE_PAGES.contains(one.getFullName())))))
                .as(of + " uses " + String.join(", ", others));
    }

    @Test
    void packages_lean_one_way() {
        MAY_USE.forEach((of, others) -> mayUse(of, others).check(OURS));
        assertThat(mayUse("planted", Set.of("projecting")).evaluate(PLANTED).hasViolation())
                .isTrue();
    }

    @Test
    void every_package_has_its_place() {
        Set<String> there = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.", -1)[0])
                .collect(Collectors.toSet());
        assertThat(there).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void the_other_side_and_its_framework_are_out_of_reach() {
        for (String name :
                new String[] {"care.renkei.command.CommandSideApplication", "org.axonframework.messaging.Message"}) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
