package care.renkei.demonstration;

import static care.renkei.demonstration.Told.all;
import static care.renkei.demonstration.Told.in;
import static care.renkei.demonstration.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Told.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mizuki's story, scenes 10 to 19: from the review to his own room, sentence by sentence. */
class FromTheNightOnTest {

    @Test
    void scene_10_it_is_reviewed_he_is_told_and_he_narrows_a_consent() {
        assertThat(told("reviewed"))
                .matches(said -> said.agency().equals("minatomachi-core"))
                .matches(said -> said.at("/verdict").equals("JUSTIFIED"))
                .matches(said -> said.says("見た2件のうち") && said.says("必要をこえていた"));
        assertThat(told("reviewed").at("/actions")).isNotEmpty();
        assertThat(told("not-today").type()).isEqualTo("override.informing-deferred");
        assertThat(told("told").texts("/supporters")).contains("practitioner-kamome-shiraha");
        assertThat(told("only-the-page").type()).isEqualTo("sharing.consent-narrowed");
        assertThat(told("school-has-seen").at("/ended")).isEqualTo("${only-the-page}");
    }

    @Test
    void scene_11_every_risk_has_an_owner_and_one_comes_by_statute() {
        assertThat(told("risk-meeting-called"))
                .matches(said -> said.agency().equals("minatomachi"))
                .matches(said -> said.at("/kind").equals("STATUTORY_SUPPORT_MEETING"));
        assertThat(told("crisis-page").at("/writtenWithPerson")).isEqualTo("true");
        List<Said> risks = in("11").stream()
                .filter(said -> said.type().equals("assessment.risk-assessed"))
                .toList();
        assertThat(risks).hasSize(3).allMatch(risk -> !risk.at("/responseOwner").isEmpty());
        assertThat(told("by-the-statute").at("/basis")).isEqualTo("SUPPORT_MEETING_106_6");
        assertThat(told("by-the-statute").texts("/recipients/agencies")).containsExactly("kinkyu-hospital");
        assertThat(all("sharing.consent-given"))
                .noneMatch(yes -> yes.texts("/recipients/agencies").contains("kinkyu-hospital"));
        assertThat(told("not-the-talk-of-last-year").type()).isEqualTo("sharing.sharing-declined");
    }

    @Test
    void scene_12_all_of_it_goes_through_the_sealed_door() {
        assertThat(Story.bundled().stream().filter(file -> file.scene().equals("12-a-sealed-thing")))
                .hasSize(4)
                .allMatch(StoryEvent::sealed);
        assertThat(told("what-tanigawa-saw").at("/to")).isEqualTo("minatomachi");
    }

    @Test
    void scene_13_providers_are_visited_goals_move_and_two_plans_of_one_text_are_written_anew() {
        assertThat(all("contact.provider-visited"))
                .extracting(said -> said.at("/provider"))
                .contains("kodama", "hamabe");
        assertThat(told("second-night-marked").at("/progress")).isEqualTo("A_LITTLE");
        assertThat(told("second-night-marked").at("/stepUpIdea")).isNotEmpty();
        assertThat(told("two-months-on").at("/next")).isEqualTo("REVISED_PLAN");
        assertThat(told("two-plans-one-text").at("/aspect")).isEqualTo("SAME_AS_INDIVIDUAL_PLAN");
        assertThat(List.of("written-anew", "kodama-written-anew"))
                .allMatch(name -> told(name).texts("/answers").contains("${two-plans-one-text}"));
    }

    @Test
    void scene_14_at_eighteen_it_is_his_own_name() {
        assertThat(told("half-a-year-before").when()).isBefore("2026-06-01T00:00:00+09:00");
        assertThat(List.of("parents-papers-end", "fathers-papers-end"))
                .allMatch(name -> told(name).type().equals("person.representative-ended"));
        assertThat(List.of("own-yes-tomoshibi", "own-yes-hamabe", "own-yes-mother"))
                .allMatch(name -> told(name).column("/grantors", "who").equals(List.of("${mizuki}")));
        assertThat(told("sheet-by-sheet").texts("/supporters")).containsExactly("${riku}");
        assertThat(all("person.representative-appointed"))
                .allMatch(said -> said.at("/capacity").equals("PARENTAL_AUTHORITY"));
        assertThat(told("in-his-own-name").at("/applicant/who")).isEqualTo("${mizuki}");
        assertThat(told("surveyed-as-an-adult").type()).isEqualTo("benefit.certification-survey-held");
        assertThat(told("category-three"))
                .matches(said -> !said.at("/opinionOn").isEmpty()
                        && !said.at("/reviewedOn").isEmpty());
        assertThat(told("ways-to-work").column("/options", "service")).contains("EMPLOYMENT_CHOICE");
        assertThat(told("tomozuna-asked").when()).isBefore(told("ways-to-work").when());
        assertThat(told("decided-for-himself").column("/amounts", "service"))
                .contains("GROUP_HOME", "EMPLOYMENT_CHOICE", "AFTER_SCHOOL_DAY");
        assertThat(told("father-stays-closed").at("/verbatim")).contains("お父さんの紙は、まだいい");
    }

    @Test
    void scene_15_what_is_open_is_handed_over_one_by_one() {
        assertThat(told("what-kodama-learned").part().at("/openIssues")).hasSize(3);
        assertThat(told("two-taken").texts("/issues")).hasSize(2);
        assertThat(told("one-not-taken").column("/issues", "reason"))
                .singleElement()
                .matches(why -> !why.isEmpty());
        assertThat(told("put-before-tomoshibi").agency()).isEqualTo("minatomachi-school");
        assertThat(told("adult-plan-drafted").at("/kind")).isEqualTo("SERVICE_USE");
        assertThat(List.of("adult-draft-in", "decided-for-himself", "adult-meeting-held", "adult-plan-agreed"))
                .extracting(name -> told(name).when())
                .isSorted();
        assertThat(told("adult-plan-final").at("/form")).isEqualTo("FINAL");
    }

    @Test
    void scene_16_an_inquiry_is_answered_in_part() {
        assertThat(told("one-thing-answered").at("/basis")).isEqualTo("POLICE_INQUIRY_197_2");
        assertThat(told("one-thing-answered").texts("/scope/records")).hasSize(1);
        assertThat(told("one-thing-answered").at("/decidedBy")).isNotEmpty();
        assertThat(told("not-the-rest").texts("/askedBy/agencies")).containsExactly("minatomachi-police");
    }

    @Test
    void scene_17_he_withdraws_and_the_school_acknowledges() {
        assertThat(told("no-more-school").texts("/consents"))
                .containsExactly("${consent-school}", "${consent-school-health}");
        assertThat(List.of("school-closes", "school-closes-health"))
                .allMatch(name -> told(name).agency().equals("minatomachi-school")
                        && told(name).at("/ended").equals("${no-more-school}"));
    }

    @Test
    void scene_18_three_cases_become_an_issue_of_the_area_and_a_vacancy() {
        assertThat(told("no-night-near-the-line").at("/cases")).isEqualTo("3");
        assertThat(told("autumn-liaison").type()).isEqualTo("community.liaison-meeting-held");
        assertThat(told("council-takes-it-up").at("/body")).startsWith("COUNCIL");
        assertThat(told("room-free-at-hamabe").at("/vacancy")).isEqualTo("1");
    }

    @Test
    void scene_19_he_moves_in_and_the_first_line_has_come_true() {
        assertThat(List.of("two-nights-done", "hamabe-plan-given", "he-moves-in", "line-come-true"))
                .extracting(name -> told(name).when())
                .isSorted();
        assertThat(told("two-nights-done").at("/service")).isEqualTo("GROUP_HOME");
        assertThat(told("line-come-true").says("一行目は、ほんとうになった")).isTrue();
        assertThat(List.of("/horizonYears", "/withPerson"))
                .extracting(told("ten-years-drawn-anew")::at)
                .containsExactly("10", "true");
    }
}
