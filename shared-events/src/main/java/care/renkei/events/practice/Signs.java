package care.renkei.events.practice;

import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.stored.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads events: which rows one evidences, and what it says to the checks. Pure. */
public final class Signs {

    /** The row that an envelope evidences: as what the administration acted is stated there. */
    static final String CAPACITY_STATED = "SVC-00";

    private static final List<SignRule<?>> RULES = Stream.of(
                    IntakeRules.ALL,
                    AssessmentRules.ALL,
                    AssessmentMarks.ALL,
                    PlanRules.ALL,
                    PlanWritingRules.ALL,
                    GoalRules.ALL,
                    PlanMarks.ALL,
                    ServiceRules.ALL,
                    MonitoringRules.ALL,
                    TransitionRules.ALL,
                    GroundRules.ALL,
                    SharingRules.ALL)
            .flatMap(Collection::stream)
            .toList();

    private static final Map<String, List<SignRule<?>>> BY_TYPE = RULES.stream()
            .collect(Collectors.groupingBy(
                    rule -> EventCatalogue.standard().of(rule.type()).wireName()));

    private Signs() {}

    static List<SignRule<?>> rules() {
        return RULES;
    }

    /** Whether this version knows a type of this wire name, so that its facts can be read. */
    public static boolean known(String wireName) {
        return EventCatalogue.standard().find(wireName) != null;
    }

    /** In their order; of a type that this version does not know, what its envelope says. */
    public static SortedSet<Sign> of(StoredEvent event) {
        var signs = new TreeSet<Sign>();
        if (event.person() != null && Acting.administration(event)) {
            signs.add(Sign.of(CAPACITY_STATED));
        }
        List<SignRule<?>> rules = BY_TYPE.getOrDefault(event.type(), List.of());
        if (!rules.isEmpty()) {
            Content content = event.content();
            rules.stream()
                    .map(rule -> rule.read(content, event))
                    .flatMap(Optional::stream)
                    .forEach(signs::add);
        }
        return signs;
    }

    /** Rows that events of this type can evidence, by the rules. */
    static Set<String> practicesOf(EventDescription type) {
        var practices = new TreeSet<String>();
        BY_TYPE.getOrDefault(type.wireName(), List.of()).stream()
                .filter(SignRule::ofPractice)
                .map(SignRule::code)
                .forEach(practices::add);
        return practices;
    }

    /** Rows that something can evidence. */
    public static Set<String> practices() {
        var practices = new ArrayList<String>();
        practices.add(CAPACITY_STATED);
        RULES.stream().filter(SignRule::ofPractice).map(SignRule::code).forEach(practices::add);
        return Set.copyOf(practices.stream().collect(Collectors.toSet()));
    }
}
