package care.renkei.command.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.events.stored.EventJson;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Renkei alone says who was told, and nothing else; who has read says so alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSaysWhoWasToldTest {

    private RunningCommandSide node;
    private World world;

    @BeforeAll
    void openTheFile() {
        node = RunningCommandSide.shared();
        world = World.on(node);
    }

    private DoorClient bearing(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return new DoorClient(node.address(), RunningCommandSide.ISSUER.token(claims));
    }

    private DoorClient renkei() {
        return bearing(claims -> claims.subject("renkei-notices").claim("service", "notices"));
    }

    private ObjectNode told() {
        ObjectNode event = event("telling.practitioner-told", "SYSTEM");
        part(event)
                .put("notice", UUID.randomUUID().toString())
                .put("matter", "REVIEW")
                .put("event", UUID.randomUUID().toString())
                .put("step", "ON_THE_DAY")
                .put("day", "2026-11-05")
                .put("way", "EMAIL");
        return event;
    }

    private ObjectNode read() {
        ObjectNode event = event("telling.notice-read", "CONSULTATION_SUPPORT_SPECIALIST");
        event.put("practitioner", world.practitioner());
        part(event).put("matter", "REVIEW").put("event", UUID.randomUUID().toString());
        return event;
    }

    private ObjectNode event(String type, String role) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        ObjectNode event = EventJson.MAPPER.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:renkei:agency:" + world.agency())
                .put("type", "renkei." + type + ".v1")
                .put("subject", "agency-" + world.agency())
                .put("time", now)
                .put("datacontenttype", "application/json");
        ObjectNode data = event.putObject("data");
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", now).put("precision", "INSTANT");
        envelope.put("role", role).put("actingAs", "support");
        data.putObject("about").putObject(world.practitioner());
        return event;
    }

    private ObjectNode part(ObjectNode event) {
        return (ObjectNode) event.path("data").path("about").path(world.practitioner());
    }

    private static void isRefused(Answer answer, int status, String code) {
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void renkei_says_who_was_told_for_any_agency_and_the_same_again_is_a_duplicate() {
        ObjectNode told = told();

        assertThat(renkei().send(told).status()).isEqualTo(201);
        assertThat(renkei().send(told).status()).isEqualTo(200);
        assertThat(renkei().send(told().put("source", "urn:renkei:agency:nobody-there")
                                .put("subject", "agency-nobody-there"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void renkei_says_it_of_those_alone_who_act_for_the_agency() {
        ObjectNode told = told();
        ObjectNode about = (ObjectNode) told.path("data").path("about");
        about.set("practitioner-" + world.agency() + "-nobody", about.remove(world.practitioner()));

        isRefused(renkei().send(told), 403, "practitioner-not-enrolled");
    }

    @Test
    void renkei_says_nothing_else() {
        isRefused(renkei().send(read()), 403, "type-not-yours");
        isRefused(renkei().send(world.homeVisit()), 403, "type-not-yours");
    }

    @Test
    void no_agency_and_no_practitioner_says_it_of_themselves() {
        isRefused(world.client().send(told()), 403, "type-not-yours");
        isRefused(
                new DoorClient(
                                node.address(),
                                RunningCommandSide.ISSUER.practitioner(world.agency(), world.practitioner()))
                        .send(told()),
                403,
                "type-not-yours");
    }

    @Test
    void nobody_passes_for_renkei_by_half_of_its_token() {
        for (UnaryOperator<JWTClaimsSet.Builder> half : java.util.List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                claims -> claims.subject("renkei-notices"),
                claims -> claims.subject("somebody").claim("service", "notices"),
                claims -> claims.subject("renkei-notices").claim("service", "other"))) {
            isRefused(bearing(half).send(told()), 403, "not-a-sender");
        }
        isRefused(
                bearing(claims -> claims.subject("renkei-notices")
                                .claim("service", "notices")
                                .claim("person", world.person()))
                        .send(told()),
                403,
                "type-not-yours");
        isRefused(
                bearing(claims -> claims.subject("agency-" + world.agency())
                                .claim("service", "notices")
                                .claim("agency", world.agency()))
                        .send(told()),
                403,
                "type-not-yours");
    }

    @Test
    void reading_is_said_by_the_reader() {
        var reader = new DoorClient(
                node.address(), RunningCommandSide.ISSUER.practitioner(world.agency(), world.practitioner()));
        assertThat(reader.send(read()).status()).isEqualTo(201);

        ObjectNode ofAnother = read();
        ObjectNode about = (ObjectNode) ofAnother.path("data").path("about");
        about.set("practitioner-" + world.agency() + "-nobody", about.remove(world.practitioner()));
        isRefused(reader.send(ofAnother), 403, "reading-of-somebody-else");

        ObjectNode byASystem = read();
        byASystem.remove("practitioner");
        isRefused(world.client().send(byASystem), 403, "reading-of-somebody-else");
    }
}
