package care.renkei.query.timeline;

import java.util.UUID;

/** A row in the order of a timeline. */
interface InOrder {

    /** Of which record it is. */
    UUID event();

    Place place();
}
