package care.renkei.events.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.LifeDomain;
import care.renkei.events.Part;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.sealing.DataKey;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.sealing.KeyWrapping;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ASealedEventTest {

    private static final DataSubjectId PERSON = new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final DataSubjectId MOTHER = new DataSubjectId("relative-bbbbbbbbbbbbbbbbbbbbbbbbbb");
    private static final KeyWrapping MASTER = KeyWrapping.withMasterKeyset(KeyWrapping.newMasterKeyset());
    private final TestKeys keys = new TestKeys();

    @Test
    void keeps_words_out_of_the_facts_and_gives_them_back_with_the_key() {
        StoredEvent stored = EventSealer.seal(wish(SubjectKey.of(PERSON)), keys);
        String atRest = new String(EventJson.write(stored), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(atRest).doesNotContain("電車").contains("\"topic\":\"HOUSING\"");
        StoredEvent read = EventJson.read(EventJson.write(stored), StoredEvent.class);
        assertThat(((WishRecorded) read.content()).verbatim()).isSameAs(Words.WITHHELD);
        assertThat(((WishRecorded) read.content()).topic()).isEqualTo(LifeDomain.HOUSING);
        WishRecorded opened = (WishRecorded) EventSealer.open(read, read.parts().getFirst(), keys);
        assertThat(opened.verbatim().text()).isEqualTo("電車の音が聞こえるところで暮らしたい。髙𠮷");
    }

    @Test
    void about_two_is_unreadable_once_either_key_is_gone() {
        UUID id = UUID.randomUUID();
        SubjectKey both = SubjectKey.of(PERSON, MOTHER);
        byte[] sealed = care.renkei.events.sealing.PartCipher.seal(id, both, new byte[] {1, 2, 3}, keys);
        assertThat(care.renkei.events.sealing.PartCipher.open(id, both, sealed, keys))
                .containsExactly(1, 2, 3);

        keys.keys.remove(MOTHER);
        assertThatThrownBy(() -> care.renkei.events.sealing.PartCipher.open(id, both, sealed, keys))
                .isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void cannot_be_moved_to_another_event() {
        SubjectKey one = SubjectKey.of(PERSON);
        byte[] sealed = care.renkei.events.sealing.PartCipher.seal(UUID.randomUUID(), one, new byte[] {1}, keys);
        assertThatThrownBy(() -> care.renkei.events.sealing.PartCipher.open(UUID.randomUUID(), one, sealed, keys))
                .isInstanceOf(IllegalStateException.class);
    }

    private static CareEvent wish(SubjectKey about) {
        var wish = new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                true,
                null,
                Words.of("電車の音が聞こえるところで暮らしたい。髙𠮷"),
                null);
        return new CareEvent(
                UUID.randomUUID(),
                EventCatalogue.standard().of(WishRecorded.class),
                new AgencyId("tomoshibi"),
                "1",
                PERSON,
                null,
                Instant.parse("2026-06-28T05:00:00Z"),
                Envelope.of(
                        When.at(Instant.parse("2026-06-28T05:00:00Z")),
                        PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST),
                new TreeMap<SubjectKey, Part>(Map.of(about, wish)));
    }

    private static final class TestKeys implements DataKeys {
        private final Map<DataSubjectId, DataKey> keys =
                new ConcurrentHashMap<>(Map.of(PERSON, MASTER.newKey(PERSON, 1), MOTHER, MASTER.newKey(MOTHER, 1)));

        @Override
        public DataKey current(DataSubjectId subject) {
            DataKey key = keys.get(subject);
            if (key == null) {
                throw new KeyUnavailable();
            }
            return key;
        }

        @Override
        public DataKey of(DataSubjectId subject, int version) {
            return current(subject);
        }
    }
}
