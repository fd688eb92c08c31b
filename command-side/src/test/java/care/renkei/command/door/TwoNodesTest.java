package care.renkei.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Two nodes, one store: neither knows what the other has in its cache. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private RunningCommandSide second;
    private World world;
    private List<DoorClient> doors;
    private String recipient;

    @BeforeAll
    void start() {
        World begun = World.on(RunningCommandSide.shared());
        world = begun;
        second = RunningCommandSide.start(Map.of());
        recipient = World.on(second).agency();
        doors = List.of(begun.client(), begun.at(second));
    }

    @AfterAll
    void stop() {
        second.close();
    }

    private ObjectNode sharing(String type, String about) {
        return SentEvents.event(
                        world.agency(),
                        "renkei.sharing." + type + ".v1",
                        world.person(),
                        "{\"%s\": %s}".formatted(world.person(), about))
                .put("practitioner", world.practitioner());
    }

    /** Rests on nothing, so every one is accepted whatever the order. */
    private ObjectNode explained() {
        return sharing("consent-explained", """
                {"explanation": "new:why", "recipients": {"agencies": ["%s"]}, "scope": {"categories": ["HEALTH"]},
                 "format": "PICTURES", "benefits": "夜に助けてもらえる。"}""".formatted(recipient));
    }

    private ObjectNode given(String explanation) {
        return sharing("consent-given", """
                {"consent": "new:yes", "explanation": "%s", "recipients": {"agencies": ["%s"]},
                 "scope": {"categories": ["HEALTH"]}, "purposes": ["CARE_COORDINATION"],
                 "grantors": [{"who": "%s", "capacity": "SELF"}], "means": "WRITTEN",
                 "from": "2026-06-28", "until": "2027-03-31", "passingOn": false}""".formatted(explanation, recipient, world.person()));
    }

    private ObjectNode withdrawn(String consent) {
        return sharing("consent-withdrawn", """
                {"consents": ["%s"], "withdrawnBy": [{"who": "%s", "capacity": "SELF"}]}""".formatted(consent, world.person()));
    }

    @Test
    void that_write_one_stream_at_once_lose_nothing_and_leave_no_gap() throws Exception {
        int each = 20;
        List<Callable<Answer>> work = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            doors.forEach(door -> work.add(() -> door.send(explained())));
        }
        int before = sharingEvents();

        assertThat(atOnce(work)).extracting(Answer::status).containsOnly(201);

        assertThat(sharingEvents()).isEqualTo(before + 2 * each);
        assertThat(World.count("select max(sequence) + 1 from store.event where stream_id = ?", stream()))
                .isEqualTo(before + 2 * each);
    }

    private String stream() {
        return "sharing:" + world.person();
    }

    private int sharingEvents() {
        return World.count("select count(*) from store.event where stream_id = ?", stream());
    }

    @Test
    void decide_on_what_the_other_wrote_a_moment_ago() {
        for (int round = 0; round < 5; round++) {
            Answer explanation = doors.get(0).send(explained());
            Answer consent = doors.get(1).send(given(explanation.created("why")));
            assertThat(consent.status()).as(consent.response().body()).isEqualTo(201);
            Answer withdrawal = doors.get(0).send(withdrawn(consent.created("yes")));
            assertThat(withdrawal.status()).as(withdrawal.response().body()).isEqualTo(201);
            Answer again = doors.get(1).send(withdrawn(consent.created("yes")));
            assertThat(again.status()).as("it is withdrawn already").isNotEqualTo(201);
        }
    }

    @Test
    void that_get_the_same_event_at_once_store_it_once() throws Exception {
        for (int round = 0; round < 10; round++) {
            ObjectNode visit = world.homeVisit();
            List<Callable<Answer>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                doors.forEach(door -> work.add(() -> door.send(visit)));
            }
            int before = world.stored();
            List<Answer> answers = atOnce(work);
            assertThat(answers.stream().map(answer -> answer.text("eventId")).distinct())
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(1);
            assertThat(world.stored()).isEqualTo(before + 1);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        }
    }
}
