package care.renkei.command.door.http;

import static care.renkei.command.door.SentEvents.data;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.events.stored.EventJson;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Persons at the door with their own tokens; and whoever would like to be taken for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonsAtTheDoorTest {

    private World world;
    private World other;

    @BeforeAll
    void openTheFiles() {
        world = World.on(RunningCommandSide.shared());
        other = World.on(RunningCommandSide.shared());
    }

    private DoorClient signedIn(String person) {
        return new DoorClient(
                world.node().address(),
                RunningCommandSide.ISSUER.token(
                        claims -> claims.subject("somebody").claim("person", person)));
    }

    private static ObjectNode own(ObjectNode event) {
        ((ObjectNode) data(event).get("envelope")).put("role", "PERSON");
        return event;
    }

    private static ObjectNode stop(String source, String person) {
        return own(SentEvents.event(source, "renkei.person.use-stopped.v1", person, """
                {"%s": {"requestedBy": "%s"}}""".formatted(person, person)));
    }

    private static ObjectNode exclude(String person) {
        return own(
                SentEvents.event("self", "renkei.sharing.sharing-excluded.v1", person, """
                {"%s": {"denial": "new:no", "recipients": {"agencies": ["somebody"]},
                        "scope": {"categories": ["HEALTH"]},
                        "excludedBy": [{"who": "%s", "capacity": "SELF"}]}}""".formatted(person, person)));
    }

    @Test
    void the_person_decides_and_hears_what_was_made_of_it() {
        ObjectNode event = exclude(world.person());
        Answer answer = signedIn(world.person()).send(event);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.created("no")).startsWith("denial-");
        assertThat(signedIn(world.person()).send(event).text("outcome")).isEqualTo("duplicate");
        assertThat(World.count(
                        "select count(*) from store.event where source = 'self' and practitioner = ?", world.person()))
                .isPositive();
    }

    @Test
    void somebody_elses_file_is_not_there() {
        Answer foreign = signedIn(world.person()).send(exclude(other.person()));
        Answer unknown = signedIn(world.person()).send(exclude("person-" + "q".repeat(26)));
        assertThat(foreign.text("code")).isEqualTo("person-not-available");
        assertThat(foreign.response().body()).isEqualTo(unknown.response().body());
    }

    @Test
    void whoever_is_signed_in_takes_the_place_of_a_practitioner_and_nobody_else() {
        ObjectNode event = stop("self", world.person()).put("practitioner", world.practitioner());
        assertThat(signedIn(world.person()).send(event).text("code")).isEqualTo("practitioner-not-yours");
    }

    @Test
    void everything_else_still_needs_an_agency() {
        ObjectNode visit = world.homeVisit();
        visit.put("source", "urn:renkei:agency:self").remove("practitioner");
        assertThat(signedIn(world.person()).send(visit).text("code")).isEqualTo("not-a-sender");
        assertThat(signedIn(world.person()).send(world.homeVisit()).text("code"))
                .isEqualTo("source-not-yours");
    }

    @Test
    void an_id_that_could_be_guessed_is_refused() {
        Answer answer =
                signedIn(world.person()).send(stop("self", world.person()).put("id", "withdrawal-1"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("id-not-a-uuid");
        assertThat(answer.text("path")).isEqualTo("/id");
    }

    @Test
    void an_agency_is_not_taken_for_the_person() {
        assertThat(world.send(stop("self", world.person())).text("code")).isEqualTo("source-not-yours");
        ObjectNode inBatch = stop("self", world.person());
        Answer batch = world.client().batch(world.homeVisit(), inBatch);
        assertThat(EventJson.MAPPER
                        .readTree(batch.response().body())
                        .at("/1/problem/code")
                        .stringValue())
                .isEqualTo("source-not-yours");
    }

    @Test
    void nobody_claims_to_be_or_becomes_an_agency_of_that_name() {
        var claimed = new DoorClient(world.node().address(), RunningCommandSide.ISSUER.agency("self"));
        assertThat(claimed.send(SentEvents.agencyRegistered("self")).text("code"))
                .isEqualTo("not-a-sender");
        assertThat(claimed.send(stop("self", world.person())).text("code")).isEqualTo("not-a-sender");
        var clerk = new DoorClient(
                world.node().address(), RunningCommandSide.ISSUER.practitioner("self", "practitioner-self-x"));
        assertThat(clerk.send(stop("self", world.person())).text("code")).isEqualTo("not-a-sender");
        assertThat(signedIn(world.person())
                        .send(SentEvents.agencyRegistered("self"))
                        .text("code"))
                .isEqualTo("not-a-sender");
        assertThat(World.count("select count(*) from store.agency where agency = ?", "self"))
                .isZero();
    }

    @Test
    void a_token_that_says_both_speaks_for_nobody() {
        for (String claim : List.of("agency", "practitioner")) {
            String token = RunningCommandSide.ISSUER.token(claims -> claims.subject("agency-" + world.agency())
                    .claim("person", world.person())
                    .claim(claim, claim.equals("agency") ? world.agency() : world.practitioner()));
            assertThat(new DoorClient(world.node().address(), token)
                            .send(stop("self", world.person()))
                            .text("code"))
                    .isEqualTo("not-a-sender");
        }
    }
}
