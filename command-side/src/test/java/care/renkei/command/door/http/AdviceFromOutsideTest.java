package care.renkei.command.door.http;

import static care.renkei.command.door.http.Household.said;
import static care.renkei.command.door.http.Household.taken;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * An agency that reviewed an override, and is not of the team, answers what it was advised on its review; with a real
 * store, real tokens and a real door.
 */
class AdviceFromOutsideTest {

    private static final String WHAT_FOLLOWS = "ENV-11/WHAT_FOLLOWS";

    private World world = World.on(RunningCommandSide.shared());
    private World reviewer = World.on(RunningCommandSide.shared());
    private World receiver = World.on(RunningCommandSide.shared());
    private String review = "";

    @BeforeEach
    void a_review_that_does_not_say_what_follows() {
        world = World.on(RunningCommandSide.shared());
        reviewer = World.on(RunningCommandSide.shared());
        receiver = World.on(RunningCommandSide.shared());
        String override = taken(
                        world.send(said(world, world.person(), "override.life-safety-override-invoked", """
                {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                 "recipients": {"agencies": ["%s"]}, "categories": ["HEALTH"], "until": "2026-06-28T12:00:00+09:00",
                 "reviewer": "%s", "danger": "発作が止まらない。"}""".formatted(
                                        receiver.agency(), reviewer.agency()))))
                .created("night");
        ObjectNode judged = from(reviewer, "override.override-reviewed", """
                {"override": "%s", "verdict": "UNJUSTIFIED", "reasons": "電話で足りた。"}""".formatted(override));
        Answer answer = taken(reviewer.send(at(judged, "2026-06-28T13:00:00+09:00")));
        assertThat(answer.json().path("advice").toString()).contains("WHAT_FOLLOWS");
        review = answer.text("eventId");
    }

    private ObjectNode from(World by, String type, String part) {
        return said(by, world.person(), type, part).put("subject", world.person());
    }

    private static ObjectNode at(ObjectNode event, String moment) {
        ((ObjectNode) SentEvents.data(event).path("envelope").path("occurred")).put("from", moment);
        return event.put("time", moment);
    }

    private ObjectNode visit(World by) {
        return from(by, "contact.home-visit-made", """
                {"sequenceNo": 1, "staff": ["%s"], "heardFirst": true, "summary": "玄関で会えた。"}""".formatted(by.practitioner()));
    }

    private ObjectNode answer(World by, String advice, String record) {
        ObjectNode event = from(by, "advice.advice-answered", """
                {"advice": "%s", "record": "%s", "answer": "DOES_NOT_FIT", "reason": "手順はもう直してある。"}""".formatted(advice, record));
        return of(List.of("RISK", "SHARING"), event);
    }

    private static ObjectNode of(List<String> categories, ObjectNode event) {
        var all = ((ObjectNode) SentEvents.data(event).path("envelope")).putArray("categories");
        categories.forEach(all::add);
        return event;
    }

    /** Those of a home visit. */
    private static List<String> visitsOwn() {
        return List.of("LIFE", "CONTACT");
    }

    private void isRefusedAsUnknown(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("person-not-available");
    }

    @Test
    void who_reviewed_answers_for_the_review() {
        Answer answered = taken(reviewer.send(answer(reviewer, WHAT_FOLLOWS, review)));
        assertThat(World.count("select count(*) from store.event where event_id = ?::uuid", answered.text("eventId")))
                .isEqualTo(1);
    }

    @Test
    void it_goes_no_further_than_the_review() {
        ObjectNode open = answer(reviewer, WHAT_FOLLOWS, review);
        ((ObjectNode) SentEvents.data(open).path("envelope")).remove("categories");
        Answer refused = reviewer.send(open);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("answer-wider-than-its-record");
    }

    @Test
    void nothing_else_is_open_to_it() {
        isRefusedAsUnknown(reviewer.send(answer(reviewer, "ENV-11/LATE_REVIEW", review)));
        isRefusedAsUnknown(reviewer.send(visit(reviewer)));
    }

    /** A record of the team, of whoever received, that is nowhere, or of another file: all look the same. */
    @Test
    void a_record_that_is_not_its_own_is_none() {
        Answer told = taken(world.send(world.homeVisit()));
        String advised = "ASM-20/FIRST_VISIT_ALONE";
        assertThat(told.json().path("advice").toString()).contains("FIRST_VISIT_ALONE");

        Answer ofAnother = reviewer.send(answer(reviewer, advised, told.text("eventId")));
        Answer ofNobody =
                reviewer.send(answer(reviewer, advised, UUID.randomUUID().toString()));
        isRefusedAsUnknown(ofAnother);
        isRefusedAsUnknown(ofNobody);
        assertThat(ofAnother.json()).isEqualTo(ofNobody.json());
        isRefusedAsUnknown(receiver.send(answer(receiver, WHAT_FOLLOWS, review)));
    }

    @Test
    void its_record_of_somebody_else_gives_nothing_here() {
        Answer told = taken(reviewer.send(reviewer.homeVisit()));
        assertThat(told.json().path("advice").toString()).contains("FIRST_VISIT_ALONE");
        isRefusedAsUnknown(reviewer.send(answer(reviewer, "ASM-20/FIRST_VISIT_ALONE", told.text("eventId"))));
    }

    @Test
    void who_left_answers_for_what_it_told_until_it_takes_it_back() {
        taken(world.send(said(world, world.person(), "team.agency-invited", """
                {"agency": "%s", "role": "SERVICE", "personAgreed": true, "why": "本人と決めた。"}""".formatted(receiver.agency()))));
        taken(receiver.send(from(receiver, "team.care-team-member-joined", """
                {"role": "SERVICE", "from": "2026-06-28"}""")));
        Answer visit = taken(receiver.send(visit(receiver)));
        assertThat(visit.json().path("advice").toString()).contains("FIRST_VISIT_ALONE");
        taken(receiver.send(from(receiver, "team.care-team-member-left", "{\"on\": \"2026-06-28\"}")));
        isRefusedAsUnknown(receiver.send(visit(receiver)));

        String record = visit.text("eventId");
        taken(receiver.send(of(visitsOwn(), answer(receiver, "ASM-20/FIRST_VISIT_ALONE", record))));
        taken(receiver.send(from(receiver, "record.record-retracted", """
                {"record": "%s", "reason": "WRONG_FACT", "note": "日をまちがえた。"}""".formatted(record))));
        isRefusedAsUnknown(receiver.send(of(visitsOwn(), answer(receiver, "ASM-20/FIRST_VISIT_ALONE", record))));
    }

    @Test
    void an_agency_that_nobody_knows_here_learns_nothing() {
        World stranger = World.on(RunningCommandSide.shared());
        isRefusedAsUnknown(stranger.send(answer(stranger, WHAT_FOLLOWS, review)));
        var noPerson =
                new DoorClient(stranger.node().address(), stranger.client().token());
        ObjectNode aboutNobody = answer(stranger, WHAT_FOLLOWS, review);
        String nobody = "person-" + "a".repeat(26);
        ((ObjectNode) SentEvents.data(aboutNobody).path("about"))
                .set(nobody, ((ObjectNode) SentEvents.data(aboutNobody).path("about")).remove(world.person()));
        isRefusedAsUnknown(noPerson.send(aboutNobody.put("subject", nobody)));
    }
}
