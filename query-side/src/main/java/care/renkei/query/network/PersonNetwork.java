package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those around a person, as far as the caller may see them.
 *
 * @param at the moment that is shown
 * @param position how far the answer goes
 * @param fresh false where the newest consents cannot be confirmed: then only what is the caller's own is shown
 * @param freshAt until when everything has been heard
 * @param linked other files of the same person that are among this; left out where there is none that the caller may
 *     know of
 * @param nodes the person first, by the id that was asked for, then in the order in which they became known
 * @param gaps roles that nobody owns
 * @param hidden how many records about ties are not shown, by reason, whatever moment is asked for; empty for callers
 *     who may not know
 */
public record PersonNetwork(
        DataSubjectId person,
        Standing standing,
        Instant at,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<Node> nodes,
        List<Tie> ties,
        List<Gap> gaps,
        Map<Reason, Integer> hidden) {

    /**
     * A role that nobody owns.
     *
     * @param task in words, where they are open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Gap(
            ThingId role, @Nullable String task, @Nullable LocalDate due, UUID record) {}
}
