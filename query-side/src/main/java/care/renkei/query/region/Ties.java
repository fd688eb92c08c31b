package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.ServiceType;
import care.renkei.events.service.SupportAnswered.SupportReply;
import care.renkei.events.service.SupportRequested.SupportNeed;
import care.renkei.query.figures.Veiled;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies of the area know each other, the strongest ties first.
 *
 * @param agencies all of the area, in the order in which they came; some may be in no tie
 * @param requests for help that concern nobody, the newest first
 */
public record Ties(List<AgencyId> agencies, List<Tie> ties, List<Request> requests) {

    /**
     * Two agencies, in the order of their ids.
     *
     * @param strength from 1 to 3
     * @param last day of what is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tie(
            AgencyId one,
            AgencyId other,
            int strength,
            @Nullable LocalDate last,
            List<Touch> touches) {

        /** How often, as far as it is told. */
        public long told() {
            return touches.stream()
                    .mapToLong(touch -> touch.count()
                            + (touch.inFiles().isTold() ? touch.inFiles().count() : 0))
                    .sum();
        }
    }

    /**
     * How one came to the other in the year.
     *
     * @param count about nobody
     * @param inFiles about persons; none for whoever does not answer for the area
     * @param last null where it would tell of few persons
     * @param medianDays how long an answer took; null where few persons stand behind it, or nothing was asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Touch(
            Way way,
            AgencyId from,
            AgencyId to,
            int count,
            Veiled inFiles,
            @Nullable LocalDate last,
            @Nullable Long medianDays) {}

    /** A request for help that concerns nobody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            UUID id,
            AgencyId by,
            Set<AgencyId> to,
            SupportNeed kind,
            @Nullable ServiceType service,
            LocalDate on,
            @Nullable LocalDate neededBy,
            @Nullable String need,
            List<Answer> answers) {}

    /** @param days from the request */
    public record Answer(AgencyId by, SupportReply reply, long days) {}
}
