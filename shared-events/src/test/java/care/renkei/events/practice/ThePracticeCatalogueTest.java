package care.renkei.events.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThePracticeCatalogueTest {

    private static final PracticeCatalogue ALL = PracticeCatalogue.standard();

    /**
     * Rows that wait for events which the catalogue does not have yet, by the names that those will have. Where one of
     * them is there, it is taken out here, and the rules of its stage say what it evidences.
     */
    private static final Map<String, Set<String>> WAITING = new TreeMap<>(Map.ofEntries(
            Map.entry("ASM-11", Set.of("assessment.social-role-recorded")),
            Map.entry("ASM-23", Set.of("assessment.development-assessed")),
            Map.entry("ASM-25", Set.of("contact.hospital-accompanied")),
            Map.entry("ASM-33", Set.of("assessment.environment-assessed")),
            Map.entry("ASM-39", Set.of("assessment.barrier-identified")),
            Map.entry("PLN-00b", Set.of("service.coordination-reviewed")),
            Map.entry("PLN-01", Set.of("plan.plan-drafted")),
            Map.entry("PLN-02", Set.of("plan.plan-drafted")),
            Map.entry("PLN-04", Set.of("plan.plan-drafted")),
            Map.entry("PLN-05", Set.of("plan.goal-set")),
            Map.entry("PLN-06", Set.of("plan.plan-drafted")),
            Map.entry("PLN-07", Set.of("plan.plan-written-together", "plan.plan-consented")),
            Map.entry("PLN-08", Set.of("plan.plan-drafted")),
            Map.entry("PLN-09", Set.of("plan.goal-set")),
            Map.entry("PLN-10", Set.of("plan.plan-drafted")),
            Map.entry("PLN-15", Set.of("choice.measure-considered")),
            Map.entry("PLN-16", Set.of("plan.plan-feedback-given")),
            Map.entry("PLN-17", Set.of("plan.plan-feedback-given", "plan.individual-plan-issued")),
            Map.entry("PLN-18", Set.of("plan.goal-set")),
            Map.entry("PLN-19", Set.of("plan.future-image-recorded")),
            Map.entry("PLN-20", Set.of("plan.future-image-recorded", "plan.long-term-reviewed")),
            Map.entry("PLN-21", Set.of("plan.document-read")),
            Map.entry("PLN-22", Set.of("plan.plan-reviewed")),
            Map.entry("SVC-02", Set.of("plan.plan-drafted", "plan.plan-revised")),
            Map.entry("SVC-03", Set.of("plan.plan-drafted")),
            Map.entry("SVC-05", Set.of("contact.advocacy-made")),
            Map.entry("SVC-11", Set.of("service.social-rule-explained")),
            Map.entry("SVC-12", Set.of("service.step-up-proposed")),
            Map.entry("MON-01", Set.of("contact.inquiry-made", "contact.inquiry-answered")),
            Map.entry("MON-03", Set.of("plan.plan-reviewed")),
            Map.entry("MON-04", Set.of("plan.plan-drafted", "plan.plan-reviewed")),
            Map.entry("MON-06", Set.of("contact.provider-visited")),
            Map.entry("MON-07", Set.of("plan.goal-reviewed-with-person")),
            Map.entry("TRN-01", Set.of("handover.handover-prepared", "handover.handover-accepted")),
            Map.entry("TRN-04", Set.of("choice.benefit-info-provided")),
            Map.entry("TRN-06", Set.of("handover.handover-prepared")),
            Map.entry("ENV-00", Set.of("service.escalation-accepted")),
            Map.entry("ENV-08", Set.of("service.support-requested", "service.support-answered")),
            Map.entry("ENV-20", Set.of("agency.office-onboarded")),
            Map.entry("ENV-22", Set.of("community.template-revised"))));

    @Test
    void has_every_row_once_with_words_in_both_languages_and_a_viewpoint() {
        assertThat(ALL.practices()).hasSize(135).extracting(Practice::id).doesNotHaveDuplicates();
        assertThat(ALL.viewpoints()).flatExtracting(Viewpoint::practices).hasSize(135);
        Practice visit = ALL.get("ASM-20");
        assertThat(visit.stages()).containsExactly(Stage.ASM);
        assertThat(visit.theme()).isEqualTo(Theme.COOPERATION);
        assertThat(visit.roles()).containsExactly(PracticeRole.CSS);
        assertThat(visit.label().ja()).startsWith("一回目の訪問は二人以上");
        assertThat(ALL.viewpointOf("ASM-20").label().en()).isEqualTo("Expertise and fit of the worker");
    }

    /** Each is evidenced by a rule, is an attitude, or waits for an event that is named here. */
    @Test
    void has_a_position_on_every_row() {
        Set<String> open = ALL.practices().stream()
                .filter(Practice::measured)
                .map(Practice::id)
                .filter(id -> !Signs.practices().contains(id))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).isEqualTo(WAITING.keySet());
    }

    @Test
    void waits_for_no_event_that_is_there() {
        Set<String> there = EventCatalogue.standard().types().stream()
                .map(EventDescription::eventName)
                .collect(Collectors.toSet());

        assertThat(WAITING.values().stream().flatMap(Set::stream)).doesNotContainAnyElementsOf(there);
    }

    @Test
    void names_no_row_that_is_not_there() {
        for (EventDescription type : EventCatalogue.everyType()) {
            assertThat(type.practices()).allSatisfy(id -> assertThat(ALL.get(id).measured()).isTrue());
        }
    }

    @Test
    void is_read_strictly() {
        assertThatThrownBy(() -> PracticeCatalogue.read("/practice/viewpoints.tsv", "/practice/viewpoints.tsv"))
                .hasMessageContaining("another heading");
        assertThatThrownBy(() -> PracticeCatalogue.read("/practice/none.tsv", "/practice/viewpoints.tsv"))
                .hasMessageContaining("is missing");
        assertThatThrownBy(() -> new Practice(
                        "X",
                        List.of(),
                        Theme.FOUNDATION,
                        List.of(PracticeRole.ALL),
                        PracticeKind.EVENT,
                        new InWords("あ", "a"),
                        new InWords("あ", "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
