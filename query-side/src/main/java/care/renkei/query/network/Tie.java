package care.renkei.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What binds two.
 *
 * @param from node; of a tie to the person, who stands around
 * @param to node; mostly the person
 * @param code closer: the role in the team, the relation, the capacity, the service, the line of the genogram
 * @param label the same in words, where the words are open
 * @param strength as it is felt: 0 unknown, 1 thin to 3 strong
 * @param strained whether views differ or the tie is read as strained
 * @param coordinates whether this one coordinates the support
 * @param inPlan whether a plan counts on it
 * @param since first day, or the day of the first contact
 * @param until last day, where it is known
 * @param contacts how often they were in touch in the three months before
 * @param last when they were in touch last
 * @param basis records that say so, newest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Tie(
        String from,
        String to,
        Kind kind,
        @Nullable String code,
        @Nullable String label,
        int strength,
        boolean strained,
        boolean coordinates,
        boolean inPlan,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        int contacts,
        @Nullable Instant last,
        List<UUID> basis) {

    /** Kinds of ties; the first eight were said by somebody, the last three follow from who was in touch. */
    public enum Kind {
        /** An agency of the care team. */
        TEAM,
        /** Asked to join, and not of the team yet. */
        INVITED,
        KEY_WORKER,
        /** Does what was agreed. */
        ROLE,
        SERVICE,
        RELATIONSHIP,
        REPRESENTATIVE,
        /** A line of the newest genogram. */
        GENOGRAM,
        CONTACT,
        MEETING,
        REFERRAL;

        boolean touching() {
            return this == CONTACT || this == MEETING || this == REFERRAL;
        }
    }
}
