package care.renkei.query.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.TeamRole;
import care.renkei.events.Topics;
import care.renkei.events.Words;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.sealing.HybridKeys;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnEncryptedFeedTest {

    private static final FeedsAtHand FEEDS = new FeedsAtHand();

    private final DataSubjectId person = EventLog.person();
    private final List<AgencyId> agencies = FEEDS.agencies("sealed-office", "open-home");
    private final AgencyId office = agencies.getFirst();
    private final AgencyId home = agencies.getLast();
    private final String secret = HybridKeys.newPrivateKeyset();

    @BeforeEach
    void nobody_sends() {
        FEEDS.end();
    }

    @AfterAll
    static void close() {
        FEEDS.close();
    }

    @Test
    void is_opened_by_the_private_half_at_its_place_alone() throws IOException {
        FEEDS.keyset(office, HybridKeys.publicKeysetOf(secret));
        registered();

        FEEDS.send();

        ConsumerRecord<String, byte[]> message = last(office);
        assertThat(header(message, "content-type")).isEqualTo("application/octet-stream");
        assertThat(header(message, "renkei-encrypted")).isEqualTo("tink-hybrid");
        assertThat(new String(message.value(), StandardCharsets.ISO_8859_1)).doesNotContain("specversion", "subject");
        assertThat(opened(message, message.offset()).path("subject").asString()).isEqualTo(person.text());
        assertThatThrownBy(() -> HybridKeys.decrypt(message.value(), secret, context(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HybridKeys.decrypt(message.value(), HybridKeys.newPrivateKeyset(), context(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leaves_others_in_clear() throws IOException {
        FEEDS.keyset(office, HybridKeys.publicKeysetOf(secret));
        registered();
        joined();

        FEEDS.send();

        assertThat(FEEDS.received(home)).isNotEmpty();
        assertThat(header(last(home), "renkei-encrypted")).isNull();
    }

    @Test
    void begins_with_the_message_after_the_key() throws IOException {
        registered();
        FEEDS.send();
        FEEDS.keyset(office, HybridKeys.publicKeysetOf(secret));
        another();

        FEEDS.send();

        assertThat(FEEDS.messages(office))
                .extracting(message -> header(message, "renkei-encrypted"))
                .containsExactly(null, "tink-hybrid");
    }

    @Test
    void goes_on_counting_in_the_next_term_that_reads_its_end() throws IOException {
        FEEDS.keyset(office, HybridKeys.publicKeysetOf(secret));
        registered();
        FEEDS.send();
        FEEDS.end();
        another();

        FEEDS.send();

        assertThat(FEEDS.messages(office))
                .extracting(message -> header(message, "renkei-sequence"))
                .containsExactly("1", "2");
    }

    @Test
    void waits_where_the_keyset_cannot_be_read_and_loses_nothing() throws IOException {
        // The wrong half: it must not lie here, and nothing is encrypted with it.
        FEEDS.keyset(office, secret);
        registered();

        assertThatThrownBy(FEEDS::send).isInstanceOf(TermOver.class).hasMessageContaining(office.text());
        assertThat(FEEDS.messages(office)).isEmpty();

        FEEDS.end();
        FEEDS.keyset(office, HybridKeys.publicKeysetOf(secret));
        FEEDS.send();
        assertThat(FEEDS.messages(office))
                .extracting(message -> header(message, "renkei-sequence"))
                .containsExactly("1");
    }

    private void registered() {
        registered(person);
    }

    private void another() {
        registered(EventLog.person());
    }

    private void registered(DataSubjectId who) {
        FEEDS.views.tell(Told.of(who, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                .by(office.text()));
    }

    private void joined() {
        FEEDS.views.tell(
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-01"), null))
                        .by(home.text()));
    }

    private ConsumerRecord<String, byte[]> last(AgencyId agency) {
        return FEEDS.messages(agency).getLast();
    }

    private JsonNode opened(ConsumerRecord<String, byte[]> message, long offset) {
        return EventJson.MAPPER.readTree(HybridKeys.decrypt(message.value(), secret, context(offset + 1)));
    }

    private byte[] context(long sequence) {
        return (Topics.feedOf(office) + "#" + sequence).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
