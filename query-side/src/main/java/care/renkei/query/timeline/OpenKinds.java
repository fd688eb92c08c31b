package care.renkei.query.timeline;

import care.renkei.query.record.Judgement;
import care.renkei.query.record.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Of which kinds a record may be open to the reader; nothing else is asked for.
 *
 * @param kinds open as such
 * @param named records that statements name, open where their kind is not
 */
record OpenKinds(List<Long> kinds, Set<UUID> named) {

    static OpenKinds of(TimelineFilter filter, Judgement judgement, Map<Long, RecordKind> known) {
        return new OpenKinds(Timeline.visibleKinds(filter, judgement, known), judgement.named());
    }

    boolean none() {
        return kinds.isEmpty() && named.isEmpty();
    }
}
