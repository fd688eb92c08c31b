package care.renkei.demonstration;

import static care.renkei.demonstration.Told.all;
import static care.renkei.demonstration.Told.in;
import static care.renkei.demonstration.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Told.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mizuki's story, scenes 1 to 9: from the referral to the night, sentence by sentence. */
class UntilTheNightTest {

    @Test
    void around_him_stand_agencies_of_every_kind() {
        assertThat(all("agency.agency-registered"))
                .extracting(said -> said.at("/kind"))
                .contains(
                        "CONSULTATION_SUPPORT_OFFICE",
                        "CHILD_DAY_PROVIDER",
                        "SCHOOL",
                        "GROUP_HOME",
                        "SERVICE_PROVIDER",
                        "MEDICAL_INSTITUTION",
                        "VISITING_NURSE_STATION",
                        "MUNICIPAL_WELFARE",
                        "PUBLIC_HEALTH",
                        "CORE_CONSULTATION_CENTRE",
                        "EMPLOYMENT_LIFE_SUPPORT_CENTRE",
                        "POLICE");
        assertThat(all("person.relationship-recorded"))
                .extracting(Said::whom)
                .contains(
                        "new:kaori",
                        "new:ken",
                        "new:fumi",
                        "new:nao",
                        "new:toru",
                        "new:riku",
                        "new:ono",
                        "new:hayashi");
    }

    @Test
    void scene_1_the_school_refers_with_both_their_yes_and_three_visits_come_before_any_sheet() {
        assertThat(told("referral"))
                .matches(said -> said.agency().equals("minatomachi-school"))
                .matches(said -> said.at("/personAgreed").equals("true"))
                .matches(said -> said.at("/familyAgreed").equals("true"));
        List<Said> visits = in("01").stream()
                .filter(said -> said.type().equals("contact.outreach-visit-made"))
                .toList();
        Said sheet = all("contact.pre-interview-sheet-received").getFirst();
        assertThat(visits).extracting(said -> said.at("/sequenceNo")).containsExactly("1", "2", "3");
        assertThat(visits).allMatch(visit -> visit.when().isBefore(sheet.when()));
        assertThat(visits.getFirst().texts("/staff")).hasSize(2);
        assertThat(visits.getFirst().column("/views", "by")).hasSize(2).doesNotHaveDuplicates();
        assertThat(visits.getLast()).matches(said -> said.says("写真を1枚"));
    }

    @Test
    void scene_2_he_is_heard_first_and_alone_where_he_chose_and_their_wishes_differ() {
        Said his = told("heard-mizuki");
        Said hers = told("heard-mother");
        assertThat(told("sheet-mizuki").when()).isBefore(his.when());
        assertThat(told("sheet-mother").when()).isBefore(hers.when());
        assertThat(his.when()).isBefore(hers.when());
        assertThat(List.of("/personAlone", "/heardApart", "/placeChosenBy", "/seating"))
                .extracting(his::at)
                .containsExactly("true", "true", "PERSON", "SIDE_BY_SIDE");
        assertThat(told("wish-alone").at("/verbatim")).contains("家じゃないところ");
        assertThat(told("wish-mother").at("/verbatim")).contains("さびしい");
    }

    @Test
    void scene_3_the_picture_grows_and_a_guess_is_no_fact_and_not_for_the_family() {
        assertThat(told("first-picture").at("/status")).isEqualTo("PARTIAL");
        assertThat(told("likes-track-sounds").at("/blocker")).isNotEmpty();
        assertThat(told("strained-by-sirens").at("/trigger")).contains("サイレン");
        assertThat(told("sign-left-hand").type()).isEqualTo("assessment.warning-sign-identified");
        assertThat(told("home-visit").part().at("/observations")).isNotEmpty();
        assertThat(told("family-drawn").at("/withPerson")).isEqualTo("true");
        assertThat(told("map-drawn").column("/ties", "party")).contains("${hayashi}", "${ono}");
        assertThat(all("assessment.hypothesis-noted"))
                .hasSize(2)
                .allMatch(guess -> guess.at("/personAlone").equals("true"));
    }

    @Test
    void scene_4_some_are_to_know_some_one_page_and_some_nothing() {
        assertThat(told("explained-team").at("/format")).isEqualTo("PICTURES");
        for (String yes : List.of("yes-tomoshibi", "yes-kodama", "yes-minato", "yes-school", "yes-school-health")) {
            assertThat(told(yes).column("/grantors", "capacity"))
                    .containsExactly("SELF_WITH_SUPPORT", "PARENTAL_AUTHORITY");
        }
        assertThat(told("yes-hamabe-page").texts("/scope/records")).containsExactly("${seizure-page}");
        assertThat(told("no-hamabe").texts("/scope/categories")).contains("HEALTH");
        assertThat(told("no-signal").at("/reason")).isEqualTo("働かせてもらえなくなる。");
        assertThat(told("not-uncle").texts("/scope/categories")).hasSize(12);
        assertThat(all("sharing.consent-given"))
                .noneMatch(yes -> yes.column("/grantors", "who").contains("${ken}"));
    }

    @Test
    void scene_5_he_tries_before_he_decides_and_the_plan_begins_with_his_words() {
        assertThat(told("ways-to-live").part().at("/options")).hasSize(3);
        assertThat(told("weekend-done").at("/provider")).isEqualTo("hamabe");
        assertThat(told("practice-agreed").at("/personWishes")).contains("三島先生に、横にいて");
        assertThat(told("peer-talk").at("/peer")).isEqualTo("${riku}");
        assertThat(told("first-line").at("/verbatim")).isEqualTo("電車の音が聞こえるところで暮らしたい。だから、月に1回、週末にためす。");
        Said plan = told("plan-drafted");
        assertThat(plan.column("/items", "personRole")).isNotEmpty().allMatch(role -> !role.isEmpty());
        assertThat(plan.column("/items", "domain")).contains("LEISURE", "IKIGAI");
        assertThat(plan.event().at("/data/about").propertyNames()).contains("${mizuki}", "${kaori}");
        assertThat(told("written-well").agency()).isEqualTo("minatomachi-core");
        assertThat(told("applied").at("/applicant/capacity")).isEqualTo("PARENTAL_AUTHORITY");
        assertThat(told("handed-in").at("/to")).isEqualTo("minatomachi");
        assertThat(told("survey-at-home").agency()).isEqualTo("minatomachi");
        Said decided = told("decided");
        assertThat(List.of("/amounts/0/requestedAmount", "/amounts/0/decidedAmount", "/monitoring"))
                .extracting(decided::at)
                .containsExactly("4", "2", "MONTHLY");
        assertThat(decided.at("/rationale")).isNotEmpty();
    }

    @Test
    void scene_6_the_meeting_sees_what_all_may_see_one_role_stays_open_and_the_plan_is_made_final() {
        assertThat(told("pack").event().toString()).contains("\"ask\"");
        assertThat(told("meeting-held").column("/attendees", "party")).contains("${mizuki}", "${kaori}");
        assertThat(told("meeting-held").column("/attendees", "agency")).contains("signal");
        assertThat(told("task-night-phone").at("/agency")).isEmpty();
        assertThat(List.of("plan-made-final", "read-once-more", "plan-agreed", "plan-in-all-hands", "hamabe-contract"))
                .extracting(name -> told(name).when())
                .isSorted();
        assertThat(told("kodama-plan-drafted").at("/serviceUsePlan")).isEqualTo("${plan-of-the-bench}");
    }

    @Test
    void scene_7_after_an_explanation_he_agrees_to_something_narrower() {
        Said explained = told("explained-signal-again");
        assertThat(explained.at("/afterDenial")).isEqualTo("${refusal-signal}");
        assertThat(explained.agency()).isEqualTo("kamome");
        assertThat(explained.texts("/supporters")).contains("${riku}");
        assertThat(told("yes-signal-page").texts("/scope/records")).containsExactly("${seizure-page}");
    }

    @Test
    void scene_8_care_begins_a_worry_is_answered_and_a_wrong_entry_taken_back() {
        assertThat(in("08")).extracting(Said::type).contains("service.service-delivered", "service.service-started");
        assertThat(told("worry-answered").at("/concern")).isEqualTo("${worry-of-mother}");
        assertThat(told("mornings-alone").at("/level")).isEqualTo("ALONE");
        assertThat(told("one-morning-less").type()).isEqualTo("service.support-reduced");
        assertThat(told("wrong-medicine-back").at("/record")).isEqualTo("${wrong-medicine}");
    }

    @Test
    void scene_9_information_goes_out_without_consent_narrow_and_for_a_day_at_most() {
        assertThat(told("seizure").at("/emergencyCalled")).isEqualTo("true");
        assertThat(List.of("mother-not-reached", "father-not-reached"))
                .allMatch(name -> told(name).at("/outcome").equals("FAILED"));
        Said override = told("night-override");
        assertThat(override.texts("/recipients/agencies")).containsExactly("hamabe", "kinkyu-hospital");
        assertThat(override.texts("/categories")).containsExactly("HEALTH");
        assertThat(override.when().plusDays(1)).isEqualTo(override.at("/until"));
        assertThat(override.at("/whyConsentHard")).isEqualTo("UNCONSCIOUS");
        assertThat(told("night-ended").when()).isBefore(override.when().plusHours(8));
        assertThat(told("report-to-town").texts("/reportedTo")).containsExactly("minatomachi");
    }
}
