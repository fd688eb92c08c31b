package care.renkei.command.door.http;

import static care.renkei.command.door.SentEvents.data;
import static care.renkei.command.door.SentEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Two places, both taken by senders who take their time; whoever comes next is told so, and life goes past them. */
class ACrowdAtTheDoorTest {

    private static final int PLACES = 2;
    private static final String INVOKED = "renkei.override.life-safety-override-invoked.v1";

    private static RunningCommandSide node;

    private final List<SlowSender> slow = new ArrayList<>();
    private World world;

    @BeforeAll
    static void start() {
        node = RunningCommandSide.start(Map.of(
                "renkei.admission.places",
                PLACES,
                "renkei.admission.reserved",
                1,
                "renkei.admission.large",
                1,
                "renkei.admission.waiting",
                1,
                "renkei.admission.patience",
                "1ms",
                // The slow ones are not to be given up before the test is through.
                "server.tomcat.connection-timeout",
                "5m"));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void full() throws IOException {
        world = World.on(node);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        do {
            assertThat(System.nanoTime()).as("patience of the test").isLessThan(patience);
            slow.removeIf(ACrowdAtTheDoorTest::wasSentAway);
            while (slow.size() < PLACES) {
                slow.add(new SlowSender(node.address(), world.client().token()));
            }
        } while (world.client().get("/api/catalogue").status() != 503);
    }

    /** One who came while it was looked whether all places are taken. */
    private static boolean wasSentAway(SlowSender one) {
        try {
            return one.isAnswered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void goesAway() throws IOException {
        for (SlowSender one : slow) {
            one.close();
        }
        until(() -> world.client().get("/api/catalogue"), answer -> answer.status() == 200);
    }

    private static void until(Supplier<Answer> asked, Predicate<Answer> so) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!so.test(asked.get())) {
            assertThat(System.nanoTime()).as("patience of the test").isLessThan(patience);
        }
    }

    private ObjectNode invoked() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(5);
        ObjectNode event = event(world.agency(), INVOKED, world.person(), """
                {"%s": {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                 "recipients": {"agencies": ["%s"]}, "categories": ["HEALTH"], "until": "%s",
                 "danger": "発作が止まらない。"}}""".formatted(
                        world.person(), world.agency(), now.plus(Duration.ofDays(1))));
        event.put("practitioner", world.practitioner()).put("time", now.toString());
        ((ObjectNode) data(event).get("envelope").get("occurred")).put("from", now.toString());
        return event;
    }

    private Answer sent(ObjectNode event, String... headers) {
        return world.client()
                .send(new String(EventJson.write(event), java.nio.charset.StandardCharsets.UTF_8), headers);
    }

    @Test
    void the_next_is_told_in_either_language_and_nothing_of_it_is_kept() {
        int before = world.stored();

        Answer japanese = sent(world.homeVisit());
        Answer english = sent(world.homeVisit(), "Accept-Language", "en");

        assertThat(japanese.status()).isEqualTo(503);
        assertThat(japanese.header("Retry-After")).isEqualTo("1");
        assertThat(japanese.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(japanese.text("code")).isEqualTo("too-much-at-once");
        assertThat(japanese.text("detail")).isEqualTo("いま、一度に届いたものが多すぎます。少し待って、同じものを送り直してください。");
        assertThat(english.text("detail"))
                .isEqualTo("Too much arrives at once; wait a little and send the same again.");
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    void nobody_is_told_whether_a_token_is_good() {
        var nobody = new care.renkei.command.DoorClient(node.address(), "");

        assertThat(nobody.send(world.homeVisit()).status()).isEqualTo(503);
    }

    @Test
    void health_is_answered() {
        assertThat(world.client().get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void life_at_risk_goes_past_them() {
        Answer answer = sent(invoked(), "ce-type", INVOKED);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("receipt")).isNotEmpty();
    }

    @Test
    void what_only_says_that_it_is_about_life_is_not_taken() {
        Answer answer = sent(world.homeVisit(), "ce-type", INVOKED);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("type-differs");
        assertThat(world.client()
                        .post(
                                EventJson.write(
                                        EventJson.MAPPER.createArrayNode().add(world.homeVisit())),
                                "Content-Type",
                                "application/cloudevents-batch+json",
                                "ce-type",
                                INVOKED)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void nor_is_it_let_in_anywhere_but_where_that_is_looked_at() {
        assertThat(world.client()
                        .post("/api/protection/reports", world.homeVisit(), "ce-type", INVOKED)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void what_is_large_has_a_place_of_its_own() {
        Answer file = world.client().attach(world.person(), null, "image/png", new byte[2_000_000]);

        // Let in and looked at: it is no picture.
        assertThat(file.status()).isEqualTo(422);
    }

    @Test
    void they_are_answered_themselves_and_then_everybody_is() throws IOException {
        for (SlowSender one : slow) {
            assertThat(one.finish()).startsWith("HTTP/1.1 400");
        }
        until(() -> world.send(world.homeVisit()), answer -> answer.status() == 201);
    }
}
