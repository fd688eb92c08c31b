package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileRequest;
import java.time.Duration;
import java.util.List;

/**
 * What one agency gets of one file in one turn: one look, with one entry.
 *
 * @param position up to which events the views were when it was decided
 * @param events in the order of the store, one at least
 * @param decidedNanos when it was decided, on this machine's clock of intervals
 */
record Delivery(AgencyId agency, FileRequest request, Position position, List<Outgoing> events, long decidedNanos) {

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - decidedNanos > age.toNanos();
    }

    LookInProgress look() {
        var look = new LookInProgress();
        events.forEach(
                event -> event.parts().forEach(part -> look.saw(event.event().id(), part.verdict())));
        return look;
    }
}
