package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.visibility.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A person's plans and goals, from records in sight alone.
 *
 * @param standing what the caller is to the person
 * @param position how far the answer goes: everything before it and nothing behind
 * @param fresh false where the newest consents cannot be confirmed: then only what is the caller's own is shown
 * @param freshAt until when everything has been heard
 * @param linked other files of the same person whose records are among these
 * @param plans for the whole life first, then those of providers; those that are lived before those that ended
 * @param applications for benefits, the newest first
 * @param questions about plans that are pinned to none of these
 * @param grounds what plans and goals rest on, in words of their own: what the person said, needs, abilities
 */
public record PersonPlans(
        DataSubjectId person,
        Standing standing,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<Plan> plans,
        List<Application> applications,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Asked> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Saying<? extends Content>> grounds) {}
