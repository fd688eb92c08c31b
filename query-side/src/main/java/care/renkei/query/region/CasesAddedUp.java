package care.renkei.query.region;

import care.renkei.events.ServiceType;
import care.renkei.query.figures.Parts;
import care.renkei.query.figures.Veiled;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What single cases add up to in a year, without any of them. Empty for whoever does not answer for the area.
 *
 * @param gaps service by service; those of which nothing is told come without numbers
 * @param rescued whom the core centre took in because nobody held them, by reason
 * @param rescuedSince the same persons, by whether they were handed on since; null where that, beside the reasons,
 *     would let a small number be worked out
 * @param nobody persons whose last agency left without closing the case; as of now
 * @param visits talks that were fixed, by whether time and place are as the person wished
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CasesAddedUp(
        List<Gap> gaps, Load load, Parts rescued, @Nullable Parts rescuedSince, Veiled nobody, Parts visits) {

    /**
     * Between need, request and decision of one service.
     *
     * @param asked requests: for what is needed or less, within the criterion or beyond
     * @param decided decisions: as asked, less, or nothing
     */
    public record Gap(ServiceType service, Parts asked, Parts decided) {}

    /**
     * How much is coordinated.
     *
     * @param coordinators whose work was looked at
     * @param medianCases persons for each of them; null where they are few
     * @param waiting reviews that say how long the person waits for what was agreed
     * @param medianWaitingDays null where few persons stand behind it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Load(
            Veiled coordinators,
            @Nullable Long medianCases,
            Veiled waiting,
            @Nullable Long medianWaitingDays) {}
}
