package care.renkei.query.planted;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.web.Viewer;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;

/** A projection that opens what it stores, asks the clock and knows who looks. */
record NosyProjection(KeyRing keys, Viewer viewer) implements Projection {

    @Override
    public String view() {
        return "planted";
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) {
        if (Instant.now().isAfter(events.getLast().knownAt())) {
            keys.letGo();
        }
    }
}
