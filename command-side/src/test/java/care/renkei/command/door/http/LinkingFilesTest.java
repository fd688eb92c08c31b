package care.renkei.command.door.http;

import static care.renkei.command.door.http.Household.part;
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

class LinkingFilesTest {

    private World here;
    private World there;
    private String townId;
    private DoorClient town;

    @BeforeEach
    void two_files_and_a_town() {
        here = World.on(RunningCommandSide.shared());
        there = World.on(RunningCommandSide.shared());
        townId = "t" + UUID.randomUUID().toString().substring(0, 8);
        town = new DoorClient(here.node().address(), RunningCommandSide.ISSUER.agency(townId));
        ObjectNode registered = SentEvents.agencyRegistered(townId);
        part(registered).put("kind", "MUNICIPAL_WELFARE");
        taken(town.send(registered));
    }

    private ObjectNode link(String by, String other) {
        return SentEvents.event(
                by, "renkei.person.persons-linked.v1", here.person(), """
                {"%s": {"link": "new:one", "other": "%s", "ground": "SAME_CERTIFICATE", "toldOn": "2026-06-28",
                        "told": "窓口で伝えた。"}}""".formatted(here.person(), other));
    }

    @Test
    void is_the_municipalitys() {
        assertThat(here.send(link(here.agency(), there.person())).text("code"))
                .isEqualTo("not-for-this-agency-to-link");

        Answer linked = taken(town.send(link(townId, there.person())));

        assertThat(linked.created("one")).startsWith("link-");
        assertThat(town.send(link(townId, there.person())).text("code")).isEqualTo("already-linked");
    }

    @Test
    void with_an_unknown_file_looks_like_an_unknown_person() {
        Answer answer = town.send(link(townId, "person-" + "d".repeat(26)));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("person-not-available");
    }

    @Test
    void opens_the_other_file_to_nobody() {
        taken(town.send(link(townId, there.person())));
        ObjectNode visit = SentEvents.homeVisit(here.agency(), here.practitioner(), there.person());
        assertThat(here.send(visit).status()).isEqualTo(404);
    }
}
