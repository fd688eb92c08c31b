package care.renkei.query.network;

import care.renkei.events.AgencyId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person, or somebody around.
 *
 * @param id of the data subject; of somebody without an own id, of the record that speaks of him or her
 * @param agency for which a practitioner acts, where it is known
 * @param name where it is open
 * @param roles what this one is to the person, as codes: of the team, of the family, of representation
 * @param ring 1 the nearest to 3 the farthest
 * @param strength 1 thin to 3 strong: as it is felt or, where nobody said, by how often they were in touch
 * @param stopped whether the person wants nothing told to this one
 * @param contacts with the person in the three months before
 * @param last contact with the person
 * @param record the newest that says something of this one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Node(
        String id,
        Kind kind,
        @Nullable AgencyId agency,
        @Nullable String name,
        Set<String> roles,
        int ring,
        int strength,
        boolean strained,
        boolean stopped,
        boolean coordinates,
        int contacts,
        @Nullable Instant last,
        @Nullable UUID record) {

    /** Kinds of nodes. */
    public enum Kind {
        PERSON,
        /** Of the family. */
        RELATIVE,
        /** Close, and not of the family: a friend, a neighbour, a peer. */
        SUPPORTER,
        AGENCY,
        PRACTITIONER
    }
}
