package care.renkei.events.practice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.CareEvent;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.PractitionerRole;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.testing.RandomEvents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Rule by rule: an event with these facts evidences the row, one with those does not. */
class ARowIsEvidencedTest {

    /**
     * One rule.
     *
     * @param not facts of an event that does not evidence it; a dash where every event of the type does
     * @param role in which it has to be done; a dash for any
     */
    record Given(String row, String event, String yes, String not, String role) {

        EventDescription type() {
            return EventCatalogue.standard().types().stream()
                    .filter(type -> type.eventName().equals(event))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no event " + event));
        }

        @Override
        public String toString() {
            return row + " by " + event;
        }
    }

    static List<Given> rules() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ARowIsEvidencedTest.class.getResourceAsStream("/practice/rules.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Given(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void by_an_event_of_which_the_rule_holds_and_by_no_other(Given given) {
        PractitionerRole role =
                given.role().equals("-") ? PractitionerRole.SUPPORT_WORKER : PractitionerRole.valueOf(given.role());

        assertThat(signs(given, given.yes(), role)).contains(Sign.of(given.row()));
        if (!given.not().equals("-")) {
            assertThat(signs(given, given.not(), role)).doesNotContain(Sign.of(given.row()));
        }
        if (!given.role().equals("-")) {
            assertThat(signs(given, given.yes(), PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST))
                    .doesNotContain(Sign.of(given.row()));
        }
    }

    @Test
    void each_rule_is_tried_here() throws IOException {
        Set<String> tried = rules().stream()
                .map(given -> given.row() + " " + given.event())
                .collect(Collectors.toCollection(TreeSet::new));

        // By who has a part of their own in it, not by facts: tried below.
        tried.add("PLN-04 plan.plan-drafted");
        tried.add("PLN-04 plan.plan-revised");
        tried.add("PLN-04 plan.individual-plan-drafted");
        assertThat(tried).isEqualTo(pairs(Signs.rules().stream().filter(SignRule::ofPractice)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-drafted", "plan-revised", "individual-plan-drafted"})
    void a_plan_in_which_the_family_speaks_apart_and_in_other_words_keeps_wishes_apart(String plan) {
        var type = EventCatalogue.standard().get("renkei.plan." + plan + ".v1");
        for (long seed = 1; seed <= 40; seed++) {
            StoredEvent drafted = EventSealer.factsOnly(new RandomEvents(seed).event(type), 1);
            boolean apart = drafted.parts().stream().anyMatch(ARowIsEvidencedTest::isOfTheFamily);
            assertThat(Signs.of(family(drafted, "{\"likeThePersons\":false}")).contains(Sign.of("PLN-04")))
                    .as("seed %d", seed)
                    .isEqualTo(apart);
            assertThat(Signs.of(family(drafted, "{\"likeThePersons\":true}"))).doesNotContain(Sign.of("PLN-04"));
            assertThat(Signs.of(drafted)).doesNotContain(Sign.of("PLN-04"));
        }
    }

    private static boolean isOfTheFamily(StoredPart part) {
        return part.about().text().matches("relative-[^+]*");
    }

    private static StoredEvent family(StoredEvent event, String facts) {
        return with(event, facts, ARowIsEvidencedTest::isOfTheFamily);
    }

    /** What a type says it can evidence, and the rules that say when, are the same pairs. */
    @Test
    void the_catalogue_of_events_says_the_same() {
        var declared = new TreeSet<String>();
        for (EventDescription type : EventCatalogue.standard().types()) {
            type.practices().forEach(row -> declared.add(row + " " + type.eventName()));
        }

        assertThat(pairs(Signs.rules().stream().filter(SignRule::ofPractice))).isEqualTo(declared);
    }

    @Test
    void as_what_the_administration_acted_is_evidence_whatever_it_did() {
        var type = EventCatalogue.standard().get("renkei.contact.home-visit-made.v1");
        StoredEvent event = EventSealer.factsOnly(new RandomEvents(7).event(type), 1);

        assertThat(Signs.of(as(event, PractitionerRole.MUNICIPAL_OFFICER))).contains(Sign.of(Signs.CAPACITY_STATED));
        assertThat(Signs.of(as(event, PractitionerRole.NURSE))).doesNotContain(Sign.of(Signs.CAPACITY_STATED));
    }

    @Test
    void nothing_evidences_an_attitude() {
        assertThat(PracticeCatalogue.standard().practices().stream()
                        .filter(practice -> !practice.measured())
                        .map(Practice::id))
                .containsExactlyInAnyOrder("INT-04", "INT-05", "INT-07", "INT-10")
                .doesNotContainAnyElementsOf(Signs.practices());
    }

    private static SortedSet<String> pairs(Stream<SignRule<?>> rules) {
        return rules.map(rule -> rule.code() + " "
                        + EventCatalogue.standard().of(rule.type()).eventName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Sign> signs(Given given, String facts, PractitionerRole role) {
        return Signs.of(as(with(event(given.type()), facts), role));
    }

    /** A random event of the type about a person, where it can be about one. */
    private static StoredEvent event(EventDescription type) {
        for (long seed = 1; seed < 40; seed++) {
            CareEvent event = new RandomEvents(seed).event(type);
            StoredEvent stored = EventSealer.factsOnly(event, 1);
            if (stored.person() != null || type.stream() != care.renkei.events.StreamKind.RECORD) {
                return stored;
            }
        }
        return EventSealer.factsOnly(new RandomEvents(1).event(type), 1);
    }

    private static StoredEvent with(StoredEvent event, String facts) {
        return with(event, facts, part -> part.about().equals(event.contentKey()));
    }

    private static StoredEvent with(StoredEvent event, String facts, Predicate<StoredPart> which) {
        var patch = (ObjectNode) EventJson.MAPPER.readTree(facts);
        var parts = new ArrayList<StoredPart>();
        for (StoredPart part : event.parts()) {
            parts.add(which.test(part) ? patched(part, patch) : part);
        }
        return new StoredEvent(
                event.id(),
                event.type(),
                event.source(),
                event.sourceEventId(),
                event.ordinal(),
                event.subject(),
                event.practitioner(),
                event.occurredAt(),
                event.envelope(),
                parts);
    }

    private static StoredPart patched(StoredPart part, ObjectNode patch) {
        ObjectNode facts = part.facts().deepCopy();
        for (var change : new TreeMap<>(patch.properties().stream()
                        .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)))
                .entrySet()) {
            if (change.getValue().isNull()) {
                facts.remove(change.getKey());
            } else {
                facts.set(change.getKey(), change.getValue());
            }
        }
        return new StoredPart(part.about(), facts, part.sealed());
    }

    private static StoredEvent as(StoredEvent event, PractitionerRole role) {
        var envelope = (ObjectNode) EventJson.MAPPER.valueToTree(event.envelope());
        envelope.put("role", EventJson.MAPPER.valueToTree(role).asString());
        return new StoredEvent(
                event.id(),
                event.type(),
                event.source(),
                event.sourceEventId(),
                event.ordinal(),
                event.subject(),
                event.practitioner(),
                event.occurredAt(),
                EventJson.MAPPER.treeToValue(envelope, care.renkei.events.Envelope.class),
                event.parts());
    }
}
