package care.renkei.events.practice;

import java.time.Instant;

/** A sign, and when what it tells of happened. */
public record Seen(Sign sign, Instant at) {}
