package care.renkei.events.stored;

import static org.assertj.core.api.Assertions.assertThat;

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
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.sealing.ContentDigest;
import care.renkei.events.testing.FixedKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The encrypted form as it was once written, with keys that everybody knows. If this fails, events that are in stores
 * today would no longer be read: give the new form a number of its own beside the old one. The file is written only
 * where it is missing.
 */
class SealedFormTest {

    private static final Path COMMITTED = Path.of("src/test/resources/approved/sealed-event.json");
    private static final DataSubjectId PERSON = new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final DataSubjectId MOTHER = new DataSubjectId("relative-bbbbbbbbbbbbbbbbbbbbbbbbbb");
    private static final FixedKeys KEYS = new FixedKeys();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int KEY_BYTES = 32;

    @Test
    void opens_what_was_once_sealed() throws IOException {
        StoredEvent committed = committed();
        CareEvent event = event();
        assertThat(committed.parts()).hasSize(2);
        for (StoredPart part : committed.parts()) {
            assertThat(EventSealer.open(committed, part, KEYS))
                    .isEqualTo(event.about().get(part.about()));
        }
    }

    @Test
    void seals_in_the_same_layout_still() throws IOException {
        StoredEvent committed = committed();
        StoredEvent fresh = EventSealer.seal(event(), KEYS);
        for (int i = 0; i < 2; i++) {
            byte[] before = Objects.requireNonNull(committed.parts().get(i).sealed());
            byte[] now = Objects.requireNonNull(fresh.parts().get(i).sealed());
            int head = head(committed.parts().get(i).about());
            assertThat(Arrays.copyOf(now, head)).isEqualTo(Arrays.copyOf(before, head));
            assertThat(now).hasSameSizeAs(before);
            assertThat(now).isNotEqualTo(before);
        }
        assertThat(EventJson.write(clear(fresh))).isEqualTo(EventJson.write(clear(committed)));
    }

    @Test
    void lays_a_part_out_as_version_subjects_key_versions_wrapped_key_nonce_text() throws IOException {
        StoredPart joint = committed().parts().stream()
                .filter(part -> part.about().joint())
                .findFirst()
                .orElseThrow();
        byte[] bytes = Objects.requireNonNull(joint.sealed());
        int wrapped = 2 * (NONCE_BYTES + TAG_BYTES) + KEY_BYTES;
        assertThat(HexFormat.of().formatHex(bytes, 0, 12))
                .isEqualTo(
                        "0102" + "00000001" + "00000001" + "00" + HexFormat.of().toHexDigits((byte) wrapped));
        int text = EventJson.write(Objects.requireNonNull(event().about().get(joint.about()))).length;
        assertThat(bytes).hasSize(12 + wrapped + NONCE_BYTES + text + TAG_BYTES);
    }

    @Test
    void tells_equal_content_by_the_same_digest_as_ever() {
        assertThat(HexFormat.of().formatHex(ContentDigest.of(new byte[] {1, 2, 3}, KEYS.current(PERSON))))
                .isEqualTo("000000016f09f024168fe91cc61f7aa80cdbfb69bee0ca976f2d899f9dc70168b5e0c4e8");
    }

    private static int head(SubjectKey about) {
        return 2 + Integer.BYTES * about.subjects().size() + (about.joint() ? Short.BYTES : 0);
    }

    private static StoredEvent clear(StoredEvent event) {
        return new StoredEvent(
                event.id(),
                event.type(),
                event.source(),
                event.sourceEventId(),
                event.ordinal(),
                event.subject(),
                event.practitioner(),
                event.occurredAt(),
                event.envelope(),
                event.parts().stream()
                        .map(part -> new StoredPart(part.about(), part.facts(), null))
                        .toList());
    }

    private static StoredEvent committed() throws IOException {
        if (Boolean.getBoolean("renkei.regenerate") && !Files.exists(COMMITTED)) {
            Files.write(COMMITTED, EventJson.write(EventSealer.seal(event(), KEYS)));
        }
        return EventJson.read(Files.readAllBytes(COMMITTED), StoredEvent.class);
    }

    private static CareEvent event() {
        var statement = new StatementRecorded(
                StatementRecorded.Speaker.PERSON,
                StatementRecorded.StatementKind.FEELING,
                LifeDomain.HOUSING,
                null,
                true,
                null,
                Words.of("こわいけど、してみたい。髙𠮷"),
                null);
        var together = new StatementRecorded.TogetherPart(Words.of("母は黙って聞いていた。"));
        Instant at = Instant.parse("2026-05-30T05:20:00Z");
        return new CareEvent(
                UUID.fromString("01978a00-0000-7000-8000-000000000016"),
                EventCatalogue.standard().of(StatementRecorded.class),
                new AgencyId("tomoshibi"),
                "golden",
                PERSON,
                new DataSubjectId("practitioner-tomoshibi-aoki"),
                at,
                Envelope.of(When.at(at), PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST),
                new TreeMap<SubjectKey, Part>(
                        Map.of(SubjectKey.of(PERSON), statement, SubjectKey.of(PERSON, MOTHER), together)));
    }
}
