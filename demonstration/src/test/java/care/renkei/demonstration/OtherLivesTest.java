package care.renkei.demonstration;

import static care.renkei.demonstration.Told.in;
import static care.renkei.demonstration.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Told.Said;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lives beside Mizuki's. */
class OtherLivesTest {

    @Test
    void haru_is_eight_and_his_mothers_tiredness_is_heard() {
        assertThat(LocalDate.parse(told("haru-registered").at("/birthDate")).plusYears(8))
                .isBefore("2026-09-07");
        assertThat(told("first-picture-of-haru").at("/status")).isEqualTo("PARTIAL");
        assertThat(told("heard-chinatsu").at("/topic")).isEqualTo("BURDEN");
    }

    @Test
    void sakae_leaves_the_ward_step_by_step_past_family_money_and_fear() {
        assertThat(List.of("brother-afraid", "money-for-a-pot", "fear-of-nights"))
                .extracting(name -> told(name).at("/kind"))
                .containsExactly("FAMILY", "FINANCIAL", "FEAR");
        assertThat(in("21").stream().filter(said -> said.type().equals("choice.transition-barrier-lowered")))
                .hasSize(3);
    }

    @Test
    void hatsus_paper_was_brought_in_and_says_when_it_was_written() {
        assertThat(in("22").subList(0, 7)).allSatisfy(said -> {
            assertThat(writtenAt(said)).isNotEmpty();
            assertThat(said.when()).isBefore("2021-06-01T00:00:00+09:00");
        });
        assertThat(in("22").subList(7, 9)).allMatch(said -> writtenAt(said).isEmpty());
    }

    private static String writtenAt(Said said) {
        return said.event().at("/data/envelope/imported/originalRecordedAt").asString("");
    }

    @Test
    void she_asks_before_the_time_is_over_and_is_erased_after_it() {
        LocalDate until = LocalDate.parse(told("hatsu-closed").at("/retainUntil"));
        assertThat(LocalDate.parse(told("hatsu-closed").at("/on")).plusYears(5)).isEqualTo(until);
        assertThat(told("remembers-herself").when().toLocalDate()).isBefore(until);
        assertThat(told("hatsu-erased").when().toLocalDate()).isAfter(until);
        assertThat(told("hatsu-erased").at("/ground")).isEqualTo("RETENTION_OVER");
        assertThat(told("hatsu-erased").at("/request")).isEqualTo("${erasure-of-hatsu}");
    }

    @Test
    void both_looks_of_today_are_judged_and_one_was_not_needed() {
        assertThat(told("both-looks-judged").column("/looks", "verdict")).containsExactly("JUSTIFIED", "UNJUSTIFIED");
        assertThat(told("when-he-wakes").type()).isEqualTo("override.informing-deferred");
    }
}
