package care.renkei.command.door.http;

import static care.renkei.command.door.http.Household.said;
import static care.renkei.command.door.http.Household.taken;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans on the way from HTTP to the store: made with ids of their own, and told what other streams know. */
class PlansAtTheDoorTest {

    private static final String SHEET = """
            "wishSources": ["01890000-0000-7000-8000-000000000001"], "wishPerson": "電車の音がきこえるところでくらしたい。",
            "sheet": {"formVersion": "minatomachi-2024", "leftOut": [
              {"domain": "LEISURE", "reason": "これから。"}, {"domain": "FAMILY", "reason": "これから。"},
              {"domain": "IKIGAI", "reason": "これから。"}]}""";

    private World world;
    private String plan;

    @BeforeEach
    void draft() {
        world = World.on(RunningCommandSide.shared());
        plan = taken(send("plan.plan-drafted", """
                {"plan": "new:trains", "kind": "SERVICE_USE", "author": "SPECIALIST", %s}""".formatted(SHEET))).created("trains");
    }

    private Answer send(String type, String part) {
        return world.send(said(world, world.person(), type, part));
    }

    private Answer agreed() {
        taken(send("plan.plan-written-together", """
                {"plan": "%s", "version": 1, "formVersion": "minatomachi-2024", "personPresent": true,
                 "inPersonsWords": true, "explained": true, "place": "HOME", "renderings": ["PICTURES"]}""".formatted(plan)));
        return send("plan.plan-consented", """
                {"plan": "%s", "version": 1, "of": "DRAFT", "means": "WRITTEN",
                 "consentedBy": [{"who": "%s", "capacity": "SELF"}]}""".formatted(plan, world.person()));
    }

    private Answer madeFinal() {
        return send("plan.plan-revised", """
                {"plan": "%s", "version": 2, "form": "FINAL", "reason": "FINALISED", "withPerson": true,
                 "what": "一泊にした。", "why": "決まった量に合わせた。", %s}""".formatted(plan, SHEET));
    }

    private void meet() {
        String meeting = taken(send("meeting.case-meeting-scheduled", """
                {"meeting": "new:first", "kind": "SERVICE_PROVIDER_MEETING", "at": "2026-07-02T10:00:00+09:00",
                 "invited": ["%s"], "personInvited": true, "familyInvited": false, "agenda": "計画のこと。"}""".formatted(world.agency())))
                .created("first");
        taken(send("meeting.case-meeting-held", """
                {"meeting": "%s", "kind": "SERVICE_PROVIDER_MEETING", "personPresent": true, "familyPresent": false,
                 "attendees": [{"party": "%s", "role": "PERSON"}]}""".formatted(meeting, world.person())));
    }

    private static List<String> practices(Answer answer) {
        return answer.json()
                .get("advice")
                .valueStream()
                .map(advice -> advice.get("practice").stringValue())
                .toList();
    }

    @Test
    void are_not_agreed_to_before_they_are_explained() {
        Answer refused = send("plan.plan-consented", """
                {"plan": "%s", "version": 1, "of": "DRAFT", "means": "WRITTEN",
                 "consentedBy": [{"who": "%s", "capacity": "SELF"}]}""".formatted(plan, world.person()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("plan-not-explained");
    }

    @Test
    void hear_that_neither_decision_nor_meeting_is_known() {
        taken(agreed());

        assertThat(practices(taken(madeFinal()))).containsExactly("PLN-03", "SVC-06");
    }

    @Test
    void hear_of_a_meeting_that_was_held() {
        taken(agreed());
        meet();

        assertThat(practices(taken(madeFinal()))).containsExactly("PLN-03");
    }

    @Test
    void are_known_to_other_plans_of_the_file() {
        assertThat(send("plan.plan-ended", """
                        {"plan": "%s", "reason": "REPLACED", "on": "2026-06-30", "withPerson": true,
                         "replacedBy": "plan-00000000000000000000000001"}""".formatted(plan)).text("code")).isEqualTo("plan-outside-the-file");
        String second =
                taken(send("plan.plan-drafted", """
                {"plan": "new:second", "kind": "SERVICE_USE", "author": "SPECIALIST", "replaces": "%s", %s}""".formatted(plan, SHEET))).created("second");
        taken(send("plan.plan-ended", """
                {"plan": "%s", "reason": "REPLACED", "on": "2026-06-30", "withPerson": true,
                 "replacedBy": "%s"}""".formatted(plan, second)));
    }
}
