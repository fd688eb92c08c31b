package care.renkei.command.decision;

import care.renkei.events.stored.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A decision that was taken: when it happened and when it was decided, to tell whether the same button is pressed twice. */
public record Pressed(UUID event, Instant occurredAt) {

    /** Decisions, 7: the same person, receivers and reason within ten minutes. */
    static final Duration TWICE = Duration.ofMinutes(10);

    public static Pressed by(StoredEvent event) {
        return new Pressed(event.id(), event.occurredAt());
    }

    /** Within ten minutes, both as it happened and as it was decided: late records of two days are two. */
    public boolean justBefore(Submission submission) {
        return near(occurredAt, submission.event().occurredAt()) && near(EventIds.instantOf(event), submission.now());
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TWICE) <= 0;
    }
}
