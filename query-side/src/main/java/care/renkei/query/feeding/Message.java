package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import java.util.List;
import java.util.UUID;

/**
 * A message of a feed.
 *
 * @param sequence its number in the feed, from 1 without a gap
 * @param position of the event in the order of the store
 * @param parts places of the parts that it brings
 * @param value a CloudEvent in structured mode
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
record Message(
        AgencyId agency,
        DataSubjectId person,
        long sequence,
        UUID event,
        Position position,
        List<Integer> parts,
        byte[] value) {}
