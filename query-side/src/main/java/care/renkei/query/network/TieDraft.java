package care.renkei.query.network;

import care.renkei.query.network.EvidenceRow.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tie while evidence comes in. */
final class TieDraft {

    /** Records that are named as the basis of one tie at most; of contacts there may be hundreds. */
    private static final int MOST_NAMED = 5;

    /** What makes two ties one. */
    record Between(
            String from, String to, Tie.Kind kind, @Nullable String code) {}

    final String from;
    final String to;
    final Tie.Kind kind;
    final @Nullable String code;

    @Nullable
    String label;

    int strength;
    boolean strained;
    boolean coordinates;
    boolean inPlan;

    @Nullable
    LocalDate since;

    @Nullable
    LocalDate until;

    @Nullable
    Instant last;

    private @Nullable Instant first;
    private final Set<UUID> lately = new LinkedHashSet<>();

    /** Records with the time of which they speak; what is said last comes last. */
    private final LinkedHashMap<UUID, Instant> basis = new LinkedHashMap<>();

    TieDraft(Between between) {
        from = between.from();
        to = between.to();
        kind = between.kind();
        code = between.code();
    }

    Between between() {
        return new Between(from, to, kind, code);
    }

    TieDraft since(LocalDate day) {
        since = day;
        return this;
    }

    /** The newest that is said of it comes last. */
    TieDraft by(Said said) {
        return by(said.event(), said.of().occurredAt());
    }

    private TieDraft by(UUID record, Instant at) {
        basis.putLast(record, at);
        return this;
    }

    /** Touches come in any order. */
    void touched(Instant at, UUID record, Instant latelyFrom) {
        if (last == null || at.isAfter(last)) {
            last = at;
            by(record, at);
        } else {
            basis.putFirst(record, at);
        }
        if (first == null || at.isBefore(first)) {
            first = at;
        }
        if (at.isAfter(latelyFrom)) {
            lately.add(record);
        }
    }

    int contacts() {
        return lately.size();
    }

    boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    @Nullable
    UUID newest() {
        return basis.isEmpty() ? null : basis.lastEntry().getKey();
    }

    /**
     * The same tie as another file of the person tells it: what holds in one of them holds, and what is open in one of
     * them has not ended.
     */
    TieDraft and(TieDraft other) {
        label = label == null ? other.label : label;
        strength = Math.max(strength, other.strength);
        strained |= other.strained;
        coordinates |= other.coordinates;
        inPlan |= other.inPlan;
        since = earlier(since, other.since);
        until = until == null || other.until == null ? null : until.isAfter(other.until) ? until : other.until;
        last = later(last, other.last);
        first = earlier(first, other.first);
        lately.addAll(other.lately);
        var both = new LinkedHashMap<>(basis);
        both.putAll(other.basis);
        basis.clear();
        both.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(named -> basis.put(named.getKey(), named.getValue()));
        return this;
    }

    private static <T extends Comparable<? super T>> @Nullable T earlier(@Nullable T one, @Nullable T other) {
        return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
    }

    private static <T extends Comparable<? super T>> @Nullable T later(@Nullable T one, @Nullable T other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    Tie tie(ZoneId zone) {
        return new Tie(
                from,
                to,
                kind,
                code,
                label,
                strength,
                strained,
                coordinates,
                inPlan,
                since != null || first == null ? since : LocalDate.ofInstant(first, zone),
                until,
                lately.size(),
                last,
                basis.reversed().keySet().stream().limit(MOST_NAMED).toList());
    }
}
