package care.renkei.query.projecting;

import care.renkei.events.Position;
import care.renkei.events.stored.Heartbeat;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a view is in one partition.
 *
 * @param topicId of the topic that {@code nextOffset} counts in; empty before the first
 * @param last the last event that was taken in, skipped or parked
 * @param knownAt the running maximum of {@code recordedAt}
 * @param horizon everything before this has been heard of
 * @param horizonTime database clock of the store when that was established
 */
record Progress(
        int partition,
        String topicId,
        long nextOffset,
        Position last,
        Instant knownAt,
        Position horizon,
        Instant horizonTime) {

    Progress onTopic(String other) {
        return new Progress(partition, other, 0, last, knownAt, horizon, horizonTime);
    }

    /** Whether this is further on the same topic than what is stored. */
    boolean isAhead(@Nullable Progress stored) {
        return stored == null || (topicId.equals(stored.topicId) && nextOffset > stored.nextOffset);
    }

    Progress skipped(long offset) {
        return new Progress(partition, topicId, offset + 1, last, knownAt, horizon, horizonTime);
    }

    Progress took(long offset, Position position, Instant recordedAt) {
        Instant known = recordedAt.isAfter(knownAt) ? recordedAt : knownAt;
        return new Progress(partition, topicId, offset + 1, position, known, horizon, horizonTime);
    }

    /** A repeated prefix brings old heartbeats again; time does not run backwards for that. */
    Progress heard(long offset, Heartbeat heartbeat) {
        boolean newer = heartbeat.horizonTime().isAfter(horizonTime);
        return new Progress(
                partition,
                topicId,
                offset + 1,
                last,
                knownAt,
                heartbeat.horizonPosition().compareTo(horizon) > 0 ? heartbeat.horizonPosition() : horizon,
                newer ? heartbeat.horizonTime() : horizonTime);
    }

    /**
     * Whether nothing but time has passed in any of these partitions, and the same time in all.
     *
     * @param from what is stored of each of them
     */
    static boolean heardTogether(Collection<Progress> from, Map<Integer, Progress> to) {
        Progress any = to.values().iterator().next();
        return from.stream().allMatch(old -> {
            Progress now = to.getOrDefault(old.partition(), old);
            return now.heardLike(any) && now.toldTheSameAs(old);
        });
    }

    private boolean heardLike(Progress other) {
        return topicId.equals(other.topicId) && horizon.equals(other.horizon) && horizonTime.equals(other.horizonTime);
    }

    private boolean toldTheSameAs(Progress before) {
        return topicId.equals(before.topicId) && last.equals(before.last) && knownAt.equals(before.knownAt);
    }
}
