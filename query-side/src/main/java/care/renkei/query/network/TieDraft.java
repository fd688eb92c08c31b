package care.renkei.query.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tie while evidence comes in. */
final class TieDraft {

    /** Records that are named as the basis of one tie at most; of contacts there may be hundreds. */
    private static final int MOST_NAMED = 5;

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
    private final LinkedHashSet<UUID> basis = new LinkedHashSet<>();

    TieDraft(String from, String to, Tie.Kind kind, @Nullable String code) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.code = code;
    }

    TieDraft since(LocalDate day) {
        since = day;
        return this;
    }

    /** The newest that is said of it comes last. */
    TieDraft by(UUID record) {
        basis.remove(record);
        basis.addLast(record);
        return this;
    }

    /** Touches come in any order. */
    void touched(Instant at, UUID record, Instant latelyFrom) {
        if (last == null || at.isAfter(last)) {
            last = at;
            by(record);
        } else {
            basis.addFirst(record);
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
        return basis.isEmpty() ? null : basis.getLast();
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
                basis.reversed().stream().limit(MOST_NAMED).toList());
    }
}
