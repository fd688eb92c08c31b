package care.renkei.command.door.http;

import static care.renkei.command.door.SentEvents.data;
import static care.renkei.command.door.SentEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.receipt.PublicKeys;
import care.renkei.events.receipt.Receipt;
import care.renkei.events.receipt.ReceiptText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whoever invokes an override gets in hand what its receivers show while the views are behind. */
class AReceiptTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(5);
    private final Instant tomorrow = now.plus(Duration.ofDays(1));
    private World world = World.on(RunningCommandSide.shared());
    private World hospital = World.on(RunningCommandSide.shared());

    @BeforeEach
    void newPeople() {
        world = World.on(RunningCommandSide.shared());
        hospital = World.on(RunningCommandSide.shared());
    }

    private ObjectNode said(String type, String part) {
        ObjectNode event = event(
                world.agency(), "renkei.override." + type + ".v1", world.person(), """
                {"%s": %s}""".formatted(world.person(), part));
        event.put("practitioner", world.practitioner()).put("time", now.toString());
        ((ObjectNode) data(event).get("envelope").get("occurred")).put("from", now.toString());
        return event;
    }

    private ObjectNode invoked(Instant until) {
        return said("life-safety-override-invoked", """
                {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                 "recipients": {"agencies": ["%s", "%s"]}, "categories": ["HEALTH"], "until": "%s",
                 "danger": "発作が止まらない。"}""".formatted(hospital.agency(), world.agency(), until));
    }

    private static @Nullable Receipt read(Answer answer) throws IOException {
        String text = answer.json().path("receipt").asString("");
        var keys = PublicKeys.of(Files.readString(RunningCommandSide.secret("receipt-public-keys.pem")));
        return text.isEmpty() ? null : ReceiptText.read(text, keys);
    }

    @Test
    void comes_with_the_acceptance_and_names_what_was_decided() throws IOException {
        Answer answer = world.send(invoked(tomorrow));

        assertThat(answer.status()).isEqualTo(201);
        Receipt receipt = read(answer);
        assertThat(receipt).isNotNull();
        assertThat(receipt.override().text()).isEqualTo(answer.created("night"));
        assertThat(receipt.person().text()).isEqualTo(world.person());
        assertThat(receipt.agencies())
                .containsExactlyInAnyOrder(new AgencyId(hospital.agency()), new AgencyId(world.agency()));
        assertThat(receipt.categories()).isEqualTo(Set.of(Category.HEALTH));
        assertThat(receipt.until()).isEqualTo(tomorrow);
    }

    @Test
    void comes_again_when_the_same_is_sent_again_or_pressed_twice() throws IOException {
        ObjectNode once = invoked(tomorrow);
        Answer first = world.send(once);
        Answer again = world.send(once);
        Answer pressed = world.send(invoked(tomorrow));

        assertThat(again.text("outcome")).isEqualTo("duplicate");
        assertThat(pressed.text("outcome")).isEqualTo("duplicate");
        assertThat(read(again)).isEqualTo(read(first));
        assertThat(read(pressed)).isEqualTo(read(first));
    }

    @Test
    void reaches_further_after_an_extension_whichever_answer_brings_it() throws IOException {
        ObjectNode once = invoked(tomorrow);
        String override = world.send(once).created("night");
        Instant later = tomorrow.plus(Duration.ofDays(1));
        ObjectNode extended = said("override-extended", """
                {"override": "%s", "until": "%s", "reason": "まだ安定しない。"}""".formatted(override, later));

        Receipt receipt = read(world.send(extended));
        assertThat(receipt).isNotNull();
        assertThat(receipt.until()).isEqualTo(later);
        assertThat(receipt.agencies()).contains(new AgencyId(hospital.agency()));
        assertThat(read(world.send(extended))).isEqualTo(receipt);
        assertThat(read(world.send(once))).isEqualTo(receipt);
    }

    @Test
    void is_signed_for_nothing_that_is_over() throws IOException {
        ObjectNode once = invoked(tomorrow);
        String override = world.send(once).created("night");
        Answer ended = world.send(said("override-ended", """
                {"override": "%s", "reason": "病院が「安定した」と伝えた。"}""".formatted(override)));

        assertThat(ended.status()).isEqualTo(201);
        assertThat(read(ended)).isNull();
        assertThat(world.send(once).text("outcome")).isEqualTo("duplicate");
        assertThat(read(world.send(once))).isNull();
        assertThat(read(world.send(invoked(now.plusSeconds(1))))).isNull();
    }

    @Test
    void comes_with_nothing_else() throws IOException {
        assertThat(read(world.send(world.homeVisit()))).isNull();
    }
}
