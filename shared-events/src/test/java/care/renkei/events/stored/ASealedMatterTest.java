package care.renkei.events.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ASealedMatterTest {

    private static final DataSubjectId MATTER = new DataSubjectId("person-mmmmmmmmmmmmmmmmmmmmmmmmmm");
    private static final DataSubjectId REPORTER = new DataSubjectId("reporter-rrrrrrrrrrrrrrrrrrrrrrrrrr");
    private static final FixedKeys KEYS = new FixedKeys();
    private final RandomEvents random = new RandomEvents(12);

    @Test
    void gives_back_every_event_with_its_key() {
        for (EventDescription type : EventCatalogue.sealed().types()) {
            CareEvent event = random.event(type);
            byte[] sealed = MatterSealer.seal(event.id(), MATTER, Matter.of(event), KEYS);
            Matter opened = MatterSealer.open(event.id(), MATTER, sealed, Matter.class, KEYS);
            assertThat(opened.event()).isEqualTo(event.content());
            assertThat(opened.type()).isEqualTo(type.wireName());
        }
    }

    @Test
    void tells_nothing_of_person_type_or_source_without_it() {
        CareEvent event = random.event(EventCatalogue.sealed().of(AbuseReported.class));
        String sealed =
                new String(MatterSealer.seal(event.id(), MATTER, Matter.of(event), KEYS), StandardCharsets.ISO_8859_1);
        assertThat(sealed)
                .doesNotContain(event.type().name())
                .doesNotContain(event.subject().text())
                .doesNotContain(event.source().text());
    }

    @Test
    void does_not_say_who_reported_but_in_its_channel() {
        CareEvent event = random.event(EventCatalogue.sealed().of(AbuseReported.class));
        String matter = EventJson.MAPPER.writeValueAsString(Matter.of(event));
        assertThat(matter)
                .doesNotContain("\"source\"")
                .doesNotContain("practitioner-")
                .doesNotContain("role");

        Matter.Channel channel = java.util.Objects.requireNonNull(Matter.channel(event));
        byte[] sealed = MatterSealer.seal(event.id(), REPORTER, channel, KEYS);
        assertThat(MatterSealer.open(event.id(), REPORTER, sealed, Matter.Channel.class, KEYS))
                .isEqualTo(channel);
        assertThatThrownBy(() -> MatterSealer.open(event.id(), MATTER, sealed, Matter.Channel.class, KEYS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_as_long_as_another_of_about_its_length() {
        CareEvent one = random.event(EventCatalogue.sealed().types().iterator().next());
        CareEvent other = random.event(EventCatalogue.sealed().of(AbuseReported.class));
        assertThat(MatterSealer.seal(one.id(), MATTER, Matter.of(one), KEYS))
                .hasSameSizeAs(MatterSealer.seal(other.id(), MATTER, Matter.of(other), KEYS));
    }
}
