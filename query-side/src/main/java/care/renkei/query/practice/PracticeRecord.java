package care.renkei.query.practice;

import care.renkei.events.practice.Sign;
import care.renkei.events.practice.Signs;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.record.RecordState;
import java.util.List;

/**
 * A record of a batch with what it evidences.
 *
 * @param state as it is after the batch
 * @param kind number of its structure
 * @param signs in their order; none where it evidences nothing
 * @param part of its main content: whoever may not read that one is told nothing of what it evidences
 */
record PracticeRecord(Delivered delivered, RecordState state, long kind, List<Sign> signs, int part) {

    static PracticeRecord of(Delivered delivered, RecordState state, long kind) {
        StoredEvent event = delivered.event();
        List<Sign> signs = Signs.of(event).stream().distinct().sorted().toList();
        int part = !signs.isEmpty() && Signs.known(event.type())
                ? event.parts().stream().map(StoredPart::about).toList().indexOf(event.contentKey())
                : 0;
        return new PracticeRecord(delivered, state, kind, signs, part);
    }
}
