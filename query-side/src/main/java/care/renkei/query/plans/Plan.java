package care.renkei.query.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.PlanKind;
import care.renkei.events.ServiceType;
import care.renkei.events.ThingId;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.LongTermReviewed;
import care.renkei.events.plan.PlanEnded;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as far as it is in sight.
 *
 * @param kind of a plan for the whole life; left out for a provider's plan, and where its first version is not in sight
 * @param service of a provider's plan
 * @param source whose plan it is: who drew the first version in sight, or else told the first thing about it
 * @param of the plan for the whole life that a provider's plan belongs to
 * @param replaces the plan that it replaced
 * @param ended when and why it ended
 * @param versions oldest first
 * @param ladder long goals with the steps towards them
 * @param pictures of the life ahead that belong to no goal in sight, the farthest first
 * @param longView whether the support still leads there, oldest first
 * @param covers parts of life in its newest version
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Plan(
        ThingId plan,
        @Nullable PlanKind kind,
        @Nullable ServiceType service,
        AgencyId source,
        @Nullable ThingId of,
        @Nullable ThingId replaces,
        @Nullable Saying<PlanEnded> ended,
        List<PlanVersion> versions,
        List<Rung> ladder,
        List<Saying<FutureImageRecorded>> pictures,
        List<Saying<LongTermReviewed>> longView,
        List<DomainCover> covers) {

    /** The newest version whose sheet is in sight. */
    @JsonIgnore
    public @Nullable PlanVersion newest() {
        return versions.reversed().stream()
                .filter(version -> version.drawn() != null)
                .findFirst()
                .orElse(null);
    }
}
