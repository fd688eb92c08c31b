package care.renkei.command.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** What others asked stands in the store; who may answer it follows from there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersAtTheDoorTest {

    private static final String UNKNOWN = "01978a00-0000-7000-8000-00000000ffff";

    private World asking;
    private World asked;

    @BeforeAll
    void openTheFiles() {
        asking = World.on(RunningCommandSide.shared());
        asked = World.on(RunningCommandSide.shared());
    }

    private static ObjectNode about(World world, String type, String subject, String part) {
        return SentEvents.event(world.agency(), type, subject, "{\"%s\": %s}".formatted(subject, part));
    }

    private static ObjectNode own(World world, String type, String part) {
        return about(world, type, "agency-" + world.agency(), part);
    }

    private static ObjectNode answer(World world, String subject, String concern) {
        return about(world, "renkei.service.concern-answered.v1", subject, """
                {"concern": "%s", "outcome": "WATCHING", "answer": "見ています。"}""".formatted(concern));
    }

    private static void notAsked(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("not-asked-of-you");
    }

    @Test
    void of_a_concern_about_somebody_who_was_described() {
        Answer concern = asking.send(SentEvents.event(
                asking.agency(), "renkei.service.concern-raised.v1", "agency-" + asking.agency(), """
                {"new:somebody": {"from": "AGENCY", "to": ["%s"], "severity": "SOON", "observation": "やせてきた。"}}""".formatted(
                                asked.agency())));
        String somebody = concern.created("somebody");
        String id = concern.text("eventId");

        assertThat(asking.send(answer(asking, somebody, id)).text("code")).isEqualTo("person-not-available");
        assertThat(asked.send(answer(asked, somebody, UNKNOWN)).text("code")).isEqualTo("person-not-available");
        assertThat(asked.send(answer(asked, somebody, id)).status()).isEqualTo(201);
    }

    @Test
    void of_a_concern_within_the_team() {
        String concern = asking.send(about(asking, "renkei.service.concern-raised.v1", asking.person(), """
                {"from": "FAMILY", "to": [], "severity": "WATCH", "observation": "眠れていない。"}"""))
                .text("eventId");

        assertThat(asking.send(answer(asking, asking.person(), concern)).status())
                .isEqualTo(201);
        notAsked(asking.send(answer(asking, asking.person(), UNKNOWN)));
        notAsked(asked.send(answer(asked, asked.person(), concern)));
    }

    @Test
    void of_a_request_for_help_that_is_about_nobody() {
        String request = asking.send(own(asking, "renkei.service.support-requested.v1", """
                {"to": ["%s"], "kind": "HANDS", "need": "車を出してほしい。"}""".formatted(asked.agency())))
                .text("eventId");
        String yes = """
                {"request": "%s", "reply": "ACCEPTED", "note": "月曜なら。"}""".formatted(request);

        notAsked(asking.send(own(asking, "renkei.service.support-answered.v1", yes)));
        assertThat(asked.send(own(asked, "renkei.service.support-answered.v1", yes))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_issue_of_the_area_goes_its_way_through_the_door() {
        Answer raised = asking.send(own(asking, "renkei.community.regional-issue-raised.v1", """
                {"issue": "new:night", "cases": 3, "text": "夜の支えがない。"}"""));
        String issue = raised.created("night");
        assertThat(issue).startsWith("issue-");

        Answer others = asked.send(own(asked, "renkei.community.regional-issue-deliberated.v1", """
                {"issue": "%s", "on": "2026-06-28", "body": "COUNCIL", "finding": "TAKEN_UP", "discussion": "人が足りない。"}""".formatted(issue)));
        assertThat(others.status()).isEqualTo(403);
        assertThat(others.text("code")).isEqualTo("not-for-the-area");
        assertThat(World.count("select count(*) from store.event where stream_id = ?", "issue:" + issue))
                .isEqualTo(1);
    }

    @Test
    void a_corporation_number_may_be_added_and_stays() {
        World office = World.on(RunningCommandSide.shared());
        String details = """
                {"kind": "CONSULTATION_SUPPORT_OFFICE", "name": "ともしび", "corporationNumber": "%s"}""";
        String type = "renkei.agency.agency-details-changed.v1";

        assertThat(office.send(own(office, type, details.formatted("9000000000025")))
                        .status())
                .isEqualTo(201);
        assertThat(office.send(own(office, type, details.formatted("9000000000017")))
                        .text("code"))
                .isEqualTo("corporation-stays");
        assertThat(World.count(
                        "select count(*) from store.agency where corporation = '9000000000025' and agency = ?",
                        office.agency()))
                .isEqualTo(1);
    }
}
