package care.renkei.command.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.ActingAs;
import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.PractitionerRole;
import care.renkei.events.When;
import care.renkei.events.stored.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From when on the years count for which something is kept. */
class KeptFromTest {

    private static final Instant HAPPENED = Instant.parse("2019-05-17T05:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2019-05-18T08:30:00Z");
    private static final Instant STORED = Instant.parse("2026-04-20T01:00:00Z");

    private static StoredEvent event(Envelope.@Nullable Imported imported) {
        var envelope = new Envelope(
                When.at(HAPPENED),
                PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST,
                ActingAs.SUPPORT,
                Set.of(),
                null,
                Confidentiality.NORMAL,
                Audience.TEAM,
                null,
                List.of(),
                List.of(),
                null,
                imported);
        return new StoredEvent(
                UUID.randomUUID(),
                "renkei.contact.home-visit-made.v1",
                new AgencyId("tomoshibi"),
                "1",
                0,
                new DataSubjectId("person-mizukiaaaaaaaaaaaaaaaaaaaa"),
                null,
                HAPPENED,
                envelope,
                List.of());
    }

    private static StoredEvent broughtIn(@Nullable Instant writtenAt) {
        return event(new Envelope.Imported("PAPER_FILE", writtenAt));
    }

    @Test
    void what_is_recorded_here_counts_from_then_on() {
        assertThat(KeptFrom.of(event(null), STORED)).isEqualTo(STORED);
    }

    @Test
    void history_counts_from_when_it_was_first_written_down() {
        assertThat(KeptFrom.of(broughtIn(WRITTEN), STORED)).isEqualTo(WRITTEN);
    }

    @Test
    void history_counts_from_when_it_was_brought_in_where_nobody_knows_more() {
        assertThat(KeptFrom.of(broughtIn(null), STORED)).isEqualTo(STORED);
    }

    @Test
    void nothing_counts_from_before_it_happened() {
        assertThat(KeptFrom.of(broughtIn(HAPPENED.minusSeconds(1)), STORED)).isEqualTo(HAPPENED);
    }

    @Test
    void nothing_counts_from_after_it_was_stored() {
        assertThat(KeptFrom.of(broughtIn(STORED.plusSeconds(1)), STORED)).isEqualTo(STORED);
    }
}
