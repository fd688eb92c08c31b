package care.renkei.command.decision;

import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What a decider gets. Everything that is not in the event's own stream is passed in.
 *
 * @param event the event in the plain; its id is a UUIDv7 made from {@code now}
 * @param created the persons and relatives that this event brings into being ({@code new:<word>})
 * @param now the database clock
 * @param zone in which days begin and end (Asia/Tokyo)
 * @param known facts of other streams
 */
public record Submission(CareEvent event, Set<DataSubjectId> created, Instant now, ZoneId zone, Known known) {

    public Submission {
        created = Set.copyOf(created);
    }

    public Content content() {
        return event.content();
    }

    public LocalDate today() {
        return dayOf(now);
    }

    /** The day on which an instant falls. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The day on which it happened, as far as that is known. */
    public LocalDate dayItHappened() {
        return dayOf(event.occurredAt());
    }

    /** Whether it is history that was brought in: shown as such, without advice. */
    public boolean imported() {
        return event.envelope().imported() != null;
    }
}
