package care.renkei.query.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.query.visibility.Standing;
import care.renkei.query.web.pages.RenderedPages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** A page that the writer's own no may have closed is not what the form leads to. */
class AfterADeclineTest {

    private static final DoorAnswer.Recorded RECORDED = new DoorAnswer.Recorded(
            JsonNodeFactory.instance.objectNode().put("eventId", "one").put("position", "1-2-3"));
    private static final String AT_THE_RECORD = "/persons/person-a?recorded=true&after=1-2-3#e-one";

    private static String leadsTo(Standing standing, Map<String, List<String>> written) {
        return new Afterwards(
                        new DataSubjectId("person-a"),
                        standing,
                        EventCatalogue.standard().get("renkei.handover.handover-declined.v1"),
                        Answers.of(written))
                .address(RECORDED);
    }

    @Test
    void who_declines_all_from_outside_comes_to_the_list() {
        assertThat(leadsTo(Standing.NAMED_AGENCY, Map.of("part/wholly", List.of("true"))))
                .isEqualTo("/?declined=true");
    }

    @Test
    void who_is_of_the_team_or_declines_in_part_stays_with_the_person() {
        assertThat(leadsTo(Standing.TEAM, Map.of("part/wholly", List.of("true"))))
                .isEqualTo(AT_THE_RECORD);
        assertThat(leadsTo(Standing.NAMED_AGENCY, Map.of())).isEqualTo(AT_THE_RECORD);
    }

    @Test
    void the_list_says_in_both_languages_what_was_written() {
        assertThat(RenderedPages.MESSAGES.getMessage("persons.declined", null, Locale.JAPANESE))
                .contains("ことわった");
        assertThat(RenderedPages.MESSAGES.getMessage("persons.declined", null, Locale.ENGLISH))
                .contains("declined");
    }
}
