package care.renkei.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.EventDescription;
import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import care.renkei.query.fixture.EventLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one pass that reads what the relay sends says what the mapper says, or nothing. */
class AMessageIsReadTest {

    private static final int SOME = 2_000;

    @Test
    void of_the_usual_form_as_the_mapper_reads_it() {
        for (WireEvent event : some(1)) {
            byte[] bytes = EventLog.bytes(event);

            WireReader.Read read = WireReader.read(bytes, any -> true);

            assertThat(read).isNotNull();
            assertThat(json(read.wire())).isEqualTo(json(EventJson.read(bytes, WireEvent.class)));
            assertThat(read.position()).isEqualTo(event.position());
            assertThat(read.recordedAt()).isEqualTo(event.recordedAt());
            assertThat(read.type()).isEqualTo(event.event().type());
        }
    }

    @Test
    void only_as_far_as_its_place_where_nobody_wants_the_type() {
        for (WireEvent event : some(2)) {
            WireReader.Read read = WireReader.read(
                    EventLog.bytes(event), type -> !type.equals(event.event().type()));

            assertThat(read)
                    .isEqualTo(new WireReader.Read(event.event().type(), event.position(), event.recordedAt(), null));
        }
    }

    @Test
    void never_otherwise_than_by_the_mapper_when_bytes_are_changed() {
        var random = new Random(3);
        int both = 0;
        for (WireEvent event : some(3)) {
            byte[] bytes = EventLog.bytes(event);
            bytes[random.nextInt(bytes.length)] = (byte) " 0aZ\"{}[],:-.+e9".charAt(random.nextInt(16));

            WireReader.Read read = WireReader.read(bytes, any -> true);

            if (read != null) {
                assertThat(json(read.wire())).isEqualTo(json(EventJson.read(bytes, WireEvent.class)));
                both++;
            }
        }
        assertThat(both).isBetween(SOME / 10, SOME - SOME / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"event\":null}",
                "{\"event\":{\"type\":\"renkei.contact.home-visit-made.v1\"}}",
                "{\"stream\":\"a\",\"position\":\"AAAA\"}"
            })
    void not_at_all_where_what_every_event_has_is_missing(String message) {
        assertThat(WireReader.read(message.getBytes(StandardCharsets.US_ASCII), any -> true))
                .isNull();
    }

    @Test
    void not_at_all_where_something_stands_behind_it() {
        String message = new String(EventLog.bytes(some(4).getFirst()), StandardCharsets.UTF_8);

        assertThat(WireReader.read((message + "{}").getBytes(StandardCharsets.UTF_8), any -> true))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01T00:00:00Z",
                "2024-02-29T23:59:59.1Z",
                "2026-04-01T12:34:56.123456Z",
                "0001-01-01T00:00:00.000000001Z",
                "9999-12-31T23:59:59.999999999Z"
            })
    void with_times_as_they_are_written(String text) {
        assertThat(UsualForms.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-04-01",
                "2026-04-01T00:00Z",
                "2026-04-01T00:00:00",
                "2026-04-01T00:00:00.Z",
                "2026-04-01T00:00:00.1234567890Z",
                "2026-04-01T00:00:00,5Z",
                "2026-02-30T00:00:00Z",
                "2026-04-01T24:00:00Z",
                "2026-04-01T00:00:60Z",
                "2026-04-01T00:00:0/Z",
                "+12026-04-01T00:00:00Z",
                "2026-04-01T00:00:00+09:00"
            })
    void without_times_in_any_other_form(String text) {
        assertThatThrownBy(() -> UsualForms.instant(text))
                .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "0197b5f0-0000-7000-8000-00000000000g",
                "0197b5f00-000-7000-8000-000000000000",
                "+197b5f0-0000-7000-8000-000000000000"
            })
    void without_ids_in_any_other_form(String text) {
        assertThatThrownBy(() -> UsualForms.uuid(text)).isInstanceOf(IllegalArgumentException.class);
        UUID id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.US_ASCII));
        assertThat(UsualForms.uuid(id.toString())).isEqualTo(id);
    }

    private static List<WireEvent> some(long seed) {
        var random = new Random(seed);
        var any = new RandomEvents(seed);
        var some = new ArrayList<WireEvent>();
        while (some.size() < SOME) {
            EventDescription type = any.type();
            StoredEvent event = EventSealer.seal(any.event(type), new FixedKeys());
            some.add(new WireEvent(
                    event,
                    "record:" + event.id(),
                    random.nextInt(10),
                    Instant.parse("2026-06-28T05:00:00Z").plusNanos(1_000L * random.nextInt()),
                    new Position(random.nextInt(3), random.nextInt(1_000_000), random.nextInt(1_000_000))));
        }
        return some;
    }

    private static String json(@Nullable Object value) {
        return value == null ? "" : new String(EventJson.write(value), StandardCharsets.UTF_8);
    }
}
