package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.StoredEvent;
import java.util.Set;

/** Two who were in touch, as the facts of one event say. */
record Touch(DataSubjectId one, DataSubjectId other, Way way) {

    /** All of an event, each two once; from the facts of its main part. */
    static Set<Touch> of(StoredEvent event) {
        var found = new TouchesFound(event.source().subject(), event.subject(), event.practitioner());
        found.in(event.content(), event.contentKey().subjects());
        return found.touches();
    }
}
