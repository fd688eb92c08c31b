package care.renkei.command.door.http;

import static care.renkei.command.door.http.Household.taken;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What one stream says and another asks for, through the lookup tables of a real store. */
class ACourseOfCareTest {

    private World giver = World.on(RunningCommandSide.shared());
    private World receiver = World.on(RunningCommandSide.shared());

    @BeforeEach
    void newPeople() {
        giver = World.on(RunningCommandSide.shared());
        receiver = World.on(RunningCommandSide.shared());
    }

    private Answer says(World world, String type, String part) {
        ObjectNode event = SentEvents.event(
                world.agency(),
                "renkei." + type + ".v1",
                giver.person(),
                "{\"%s\": %s}".formatted(giver.person(), part));
        return world.send(event.put("practitioner", world.practitioner()));
    }

    private Answer prepared() {
        return says(giver, "handover.handover-prepared", """
                {"handover": "new:grown", "to": "%s", "reason": "LIFE_STAGE",
                 "openIssues": [{"issue": "new:tickets", "domain": "MOBILITY", "what": "切符。"},
                                {"issue": "new:nights", "domain": "SAFETY", "what": "夜。"}]}""".formatted(receiver.agency()));
    }

    private Answer offered(String handover) {
        return says(giver, "handover.handover-offered", """
                {"handover": "%s", "to": "%s", "personPresent": true, "personAgreed": true, "basis": "INTERNAL_USE",
                 "explained": "話した。"}""".formatted(handover, receiver.agency()));
    }

    private Answer closes(World world, String handover) {
        return says(world, "team.case-closed", """
                {"on": "2026-06-28", "reason": "HANDED_OVER", "handover": "%s", "retainUntil": "2031-06-28"}""".formatted(handover));
    }

    @Test
    void goes_from_one_agency_to_another_that_did_not_know_the_person() {
        Answer prepared = taken(prepared());
        String handover = prepared.created("grown");
        String tickets = prepared.created("tickets");
        String nights = prepared.created("nights");
        String accepts = """
                {"handover": "%s", "issues": ["%s"], "from": "2026-07-01", "personPresent": true}""".formatted(handover, tickets);
        assertThat(says(receiver, "handover.handover-accepted", accepts).status())
                .isEqualTo(404);
        taken(offered(handover));
        assertThat(closes(giver, handover).text("code")).isEqualTo("still-responsible");
        taken(says(receiver, "handover.handover-accepted", accepts));
        assertThat(closes(giver, handover).text("code")).isEqualTo("still-responsible");
        taken(says(receiver, "handover.handover-declined", """
                {"handover": "%s", "wholly": false, "issues": [{"issue": "%s", "reason": "夜は開いていない。"}]}""".formatted(handover, nights)));
        taken(says(receiver, "team.care-team-member-joined", """
                {"role": "SERVICE", "from": "2026-07-01"}"""));
        taken(says(receiver, "handover.open-issue-settled", """
                {"handover": "%s", "issue": "%s", "how": "SOLVED"}""".formatted(handover, tickets)));
        assertThat(says(receiver, "handover.open-issue-settled", """
                {"handover": "%s", "issue": "%s", "how": "SOLVED"}""".formatted(handover, nights))
                        .text("code"))
                .isEqualTo("issue-with-another");
        taken(closes(giver, handover));
        assertThat(giver.send(giver.homeVisit()).status()).as("left the team").isEqualTo(404);
        taken(says(giver, "team.case-reopened", """
                {"from": "2026-06-28", "role": "CONSULTATION", "personAgreed": true, "why": "また来る。"}"""));
        taken(giver.send(giver.homeVisit()));
    }

    @Test
    void comes_back_when_the_giver_takes_it_back() {
        Answer prepared = taken(prepared());
        String handover = prepared.created("grown");
        String tickets = prepared.created("tickets");
        String withdraws = "{\"handover\": \"%s\", \"reason\": \"夏までは、いまのところに通う。\"}".formatted(handover);
        assertThat(says(receiver, "handover.handover-withdrawn", withdraws).status())
                .isEqualTo(404);
        taken(offered(handover));
        assertThat(says(receiver, "handover.handover-withdrawn", withdraws).text("code"))
                .isEqualTo("not-the-giver");
        assertThat(closes(giver, handover).text("code")).isEqualTo("still-responsible");
        taken(says(giver, "handover.handover-withdrawn", withdraws));

        isNobodyToTheReceiver(handover, tickets);
        taken(says(giver, "handover.handover-prepared", """
                {"handover": "new:again", "to": "%s", "reason": "LIFE_STAGE", "openIssues": [], "stillOpen": ["%s"]}""".formatted(receiver.agency(), tickets)));
        assertThat(World.count(
                        "select count(*) from store.handover where withdrawn_at is not null and handover = ?",
                        handover))
                .isEqualTo(1);
    }

    @Test
    void stays_with_the_giver_where_the_receiver_takes_nothing_on() {
        Answer prepared = taken(prepared());
        String handover = prepared.created("grown");
        String tickets = prepared.created("tickets");
        taken(offered(handover));
        Answer inPart = taken(
                says(receiver, "handover.handover-declined", """
                {"handover": "%s", "wholly": false, "issues": [{"issue": "%s", "reason": "夜は開いていない。"}]}""".formatted(handover, prepared.created("nights"))));
        assertThat(inPart.json().path("advice").toString()).contains("ANSWER_THE_REST");
        assertThat(answersTheAdviceOn(inPart).text("code"))
                .as("is followed by answering the rest")
                .isEqualTo("person-not-available");
        ObjectNode no = SentEvents.event(
                receiver.agency(), "renkei.handover.handover-declined.v1", giver.person(), """
                {"%s": {"handover": "%s", "wholly": true, "issues": [], "reason": "空きがない。"}}""".formatted(
                                giver.person(), handover));
        no.put("practitioner", receiver.practitioner());
        taken(receiver.send(no));

        isNobodyToTheReceiver(handover, tickets);
        assertThat(answersTheAdviceOn(inPart).text("code")).isEqualTo("person-not-available");
        assertThat(receiver.send(no).status())
                .as("its own no, sent again, is known by its own id")
                .isEqualTo(200);
    }

    private Answer answersTheAdviceOn(Answer told) {
        return says(receiver, "advice.advice-answered", """
                {"advice": "TRN-06/ANSWER_THE_REST", "record": "%s", "answer": "DONE"}""".formatted(told.text("eventId")));
    }

    /** Decision record 0086: whatever it says of the handover is answered as of somebody who does not exist. */
    private void isNobodyToTheReceiver(String handover, String issue) {
        String accepts = """
                {"handover": "%s", "issues": ["%s"], "from": "2026-07-01", "personPresent": true}""".formatted(handover, issue);
        Answer ofNothing =
                says(receiver, "handover.handover-accepted", accepts.replace(handover, "handover-" + "a".repeat(26)));
        assertThat(ofNothing.text("code")).isEqualTo("person-not-available");
        Answer accepted = says(receiver, "handover.handover-accepted", accepts);
        assertThat(accepted.status()).isEqualTo(404);
        assertThat(accepted.json()).isEqualTo(ofNothing.json());
        assertThat(says(receiver, "handover.handover-declined", """
                {"handover": "%s", "wholly": true, "issues": [], "reason": "空きがない。"}""".formatted(handover))
                        .json())
                .isEqualTo(ofNothing.json());
        assertThat(says(receiver, "team.care-team-member-joined", """
                {"role": "SERVICE", "from": "2026-07-01"}""").json())
                .as("nothing of it invites")
                .isEqualTo(ofNothing.json());
    }

    @Test
    void remembers_that_the_specialist_met_with_all_after_the_municipality_decided() {
        taken(says(giver, "person.life-stage-entered", """
                {"stage": "ADULT", "from": "2024-04-01"}"""));
        String benefit = taken(says(giver, "benefit.benefit-requested", """
                {"benefit": "new:it", "kind": "NEW", "applicant": {"who": "%s", "capacity": "SELF"},
                 "amounts": [{"service": "CONTINUOUS_EMPLOYMENT_B", "unit": "DAYS_PER_MONTH", "lessThanNeeded": false,
                              "moreThanCriterion": false, "needAmount": 20, "requestedAmount": 20}],
                 "rationale": "毎日はたらく。"}""".formatted(giver.person())))
                .created("it");
        assertThat(World.count("select count(*) from store.benefit where decided_at is null and benefit = ?", benefit))
                .isEqualTo(1);
        String town = municipality();
        taken(of(town, """
                {"benefit": "%s", "provisional": false, "from": "2026-07-01", "until": "2027-06-30",
                 "amounts": [{"service": "CONTINUOUS_EMPLOYMENT_B", "unit": "DAYS_PER_MONTH", "granted": true,
                              "lessThanRequested": false, "requestedAmount": 20, "decidedAmount": 20}],
                 "selfMadePlan": false, "monitoring": "EVERY_SIX_MONTHS", "notifiedOn": "2026-06-28",
                 "rationale": "町の基準のとおり。"}""".formatted(benefit)));
        String meeting = taken(says(giver, "meeting.case-meeting-scheduled", """
                {"meeting": "new:it", "kind": "SERVICE_PROVIDER_MEETING", "at": "2026-06-28T09:00:00+09:00",
                 "invited": ["%s"], "personInvited": true, "familyInvited": false, "agenda": "計画。"}""".formatted(giver.agency())))
                .created("it");
        taken(says(giver, "meeting.case-meeting-held", """
                {"meeting": "%s", "kind": "SERVICE_PROVIDER_MEETING", "personPresent": true, "familyPresent": false,
                 "attendees": [{"agency": "%s", "role": "CONSULTATION_SUPPORT_SPECIALIST"}]}""".formatted(meeting, giver.agency())));
        assertThat(World.count(
                        "select count(*) from store.benefit b join store.providers_met m on m.person = b.person where m.held_at >= b.decided_at and b.until_day = '2027-06-30'"
                                + " and benefit = ?",
                        benefit))
                .isEqualTo(1);
    }

    private static String municipality() {
        String town = "t" + UUID.randomUUID().toString().substring(0, 8);
        var client = new DoorClient(RunningCommandSide.shared().address(), RunningCommandSide.ISSUER.agency(town));
        ObjectNode registered = SentEvents.event(
                town,
                "renkei.agency.agency-registered.v1",
                "agency-" + town,
                "{\"agency-%s\": {\"kind\": \"MUNICIPAL_WELFARE\", \"name\": \"港町\"}}".formatted(town));
        assertThat(client.send(registered).status()).isEqualTo(201);
        assertThat(client.send(SentEvents.practitionerEnrolled(town, "practitioner-" + town + "-isobe"))
                        .status())
                .isEqualTo(201);
        return town;
    }

    private Answer of(String town, String part) {
        ObjectNode event = SentEvents.event(
                town,
                "renkei.benefit.benefit-decided.v1",
                giver.person(),
                "{\"%s\": %s}".formatted(giver.person(), part));
        event.put("practitioner", "practitioner-" + town + "-isobe");
        return new DoorClient(RunningCommandSide.shared().address(), RunningCommandSide.ISSUER.agency(town))
                .send(event);
    }
}
