package care.renkei.command.door.http;

import static care.renkei.command.door.SentEvents.data;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.command.keys.SubjectKeys;
import care.renkei.command.lookup.StoredEvents;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoodEventsTest {

    private World world;

    @BeforeAll
    void openTheFile() {
        world = World.on(RunningCommandSide.shared());
    }

    private StoredEvent stored(Answer answer) {
        var events = new StoredEvents(world.node().bean("storeDataSource", DataSource.class));
        return events.get(UUID.fromString(answer.text("eventId"))).event();
    }

    private Object opened(StoredEvent event) {
        var keys = world.node().bean(SubjectKeys.class).keysOf(List.of(new DataSubjectId(world.person())));
        return EventSealer.open(event, event.parts().getFirst(), keys);
    }

    @Test
    void is_stored_sealed_and_says_where_it_is() {
        Answer answer = world.send(world.homeVisit());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("outcome")).isEqualTo("accepted");
        assertThat(answer.header("location")).isEqualTo("/api/events/" + answer.text("eventId"));
        assertThat(Position.parse(answer.text("position")).epoch()).isEqualTo(1);
        StoredEvent event = stored(answer);
        assertThat(new String(EventJson.write(event), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("電車");
        assertThat(((HomeVisitMade) opened(event)).summary().text()).endsWith("見せてくれた。𠮷");
    }

    @Test
    void keep_the_characters_of_a_name() {
        Answer registered = world.send(SentEvents.personRegistered(world.agency()));
        StoredEvent event = stored(registered);
        var keys =
                world.node().bean(SubjectKeys.class).keysOf(List.of(new DataSubjectId(registered.created("mizuki"))));
        var person = (PersonRegistered) EventSealer.open(event, event.parts().getFirst(), keys);
        assertThat(person.name().text()).isEqualTo("髙橋 𠮷乃");
    }

    @Test
    void get_a_position_that_rises() {
        Position first = Position.parse(world.send(world.homeVisit()).text("position"));
        Position second = Position.parse(world.send(world.homeVisit()).text("position"));
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void come_with_advice_in_the_language_of_the_request() {
        ObjectNode visit = world.homeVisit();
        Answer ja = world.client().send(visit.toString());
        Answer en = world.client().send(visit.toString(), "Accept-Language", "en");
        assertThat(ja.json().get("advice").get(0).get("practice").stringValue()).isEqualTo("ASM-20");
        assertThat(ja.json().get("advice").get(0).get("message").stringValue()).contains("二人");
        assertThat(en.json().get("advice").get(0).get("message").stringValue()).contains("two");
    }

    @Test
    void may_come_in_binary_mode() {
        ObjectNode visit = world.homeVisit();
        byte[] body = EventJson.write(data(visit));
        String[] headers = {
            "Content-Type", "application/json; charset=utf-8",
            "ce-specversion", "1.0",
            "ce-id", visit.get("id").stringValue(),
            "ce-source", visit.get("source").stringValue().replace(":", "%3A"),
            "ce-type", visit.get("type").stringValue(),
            "ce-subject", world.person(),
            "ce-time", visit.get("time").stringValue(),
            "ce-practitioner", world.practitioner()
        };
        assertThat(world.client().post(body, headers).status()).isEqualTo(201);
        assertThat(world.send(visit).text("outcome"))
                .as("the same, whichever way")
                .isEqualTo("duplicate");
    }

    @Test
    void sent_again_get_the_same_answer_and_are_stored_once() {
        ObjectNode visit = world.homeVisit();
        Answer first = world.send(visit);
        int stored = world.stored();
        Answer again = world.client().send("  " + visit.toPrettyString());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("outcome")).isEqualTo("duplicate");
        for (String member : List.of("eventId", "position")) {
            assertThat(again.text(member)).isEqualTo(first.text(member));
        }
        assertThat(again.json().get("advice")).isEqualTo(first.json().get("advice"));
        assertThat(world.stored()).isEqualTo(stored);
    }

    @Test
    void sent_again_name_what_they_brought_into_being() {
        ObjectNode registration = SentEvents.personRegistered(world.agency());
        String person = world.send(registration).created("mizuki");
        assertThat(world.send(registration).created("mizuki")).isEqualTo(person);
    }

    @Test
    void under_an_id_that_was_used_for_something_else_are_refused() {
        ObjectNode visit = world.homeVisit();
        world.send(visit);
        int stored = world.stored();
        ((ObjectNode) data(visit).get("about").get(world.person())).put("heardFirst", false);
        Answer other = world.send(visit);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("code")).isEqualTo("id-reused-with-other-content");
        assertThat(world.stored()).isEqualTo(stored);
    }

    @Test
    void of_a_batch_are_answered_one_by_one() {
        ObjectNode good = world.homeVisit();
        ObjectNode unknown = world.homeVisit().put("type", "renkei.nothing.at-all.v1");
        ObjectNode nobody = SentEvents.homeVisit(world.agency(), world.practitioner(), "person-" + "b".repeat(26));
        int stored = world.stored();
        Answer answer = world.client().batch(good, unknown, nobody, good, world.homeVisit());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().valueStream().map(r -> r.get("outcome").stringValue()))
                .containsExactly("accepted", "invalid", "refused", "duplicate", "accepted");
        JsonNode second = answer.json().get(1);
        assertThat(second.get("id")).isEqualTo(unknown.get("id"));
        assertThat(second.get("problem").get("code").stringValue()).isEqualTo("unknown-type");
        assertThat(answer.json().get(2).get("problem").get("status").intValue()).isEqualTo(404);
        assertThat(world.stored()).isEqualTo(stored + 2);
    }

    @Test
    void may_be_a_batch_of_500_or_of_none() {
        ObjectNode[] many = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> world.homeVisit())
                .toArray(ObjectNode[]::new);
        Answer answer = world.client().batch(many);
        assertThat(answer.json().valueStream().map(r -> r.get("outcome").stringValue()))
                .hasSize(500)
                .containsOnly("accepted");
        assertThat(world.client().batch().json()).isEmpty();
    }

    @Test
    void of_somebody_signed_in_are_by_that_practitioner() {
        String token = RunningCommandSide.ISSUER.practitioner(world.agency(), world.practitioner());
        var desk = new care.renkei.command.DoorClient(world.node().address(), token);
        ObjectNode visit = world.homeVisit();
        visit.remove("practitioner");
        Answer answer = desk.send(visit);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(stored(answer).practitioner()).isEqualTo(new DataSubjectId(world.practitioner()));

        Answer asAnother = desk.send(world.homeVisit().put("practitioner", world.practitioner() + "-two"));
        assertThat(asAnother.status()).isEqualTo(403);
        assertThat(asAnother.text("code")).isEqualTo("practitioner-not-yours");
    }
}
