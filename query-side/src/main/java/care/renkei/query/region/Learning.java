package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.agency.OfficeOnboarded.OnboardingMaterial;
import care.renkei.events.community.TemplateRevised.RevisedSheet;
import care.renkei.events.community.TrainingHeld.AgeGroup;
import care.renkei.events.community.TrainingHeld.LecturerKind;
import care.renkei.events.community.TrainingHeld.TrainingLevel;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the area learns together and works from.
 *
 * @param trainings of the year, the newest first; case studies among them
 * @param coverage how many of them were about each age, at each level
 * @param offices how each office took part in the year
 * @param guidelines that hold, with who has read them
 * @param forms of which all use the newest version
 * @param onboarding of offices that opened
 */
public record Learning(
        List<Training> trainings,
        Map<AgeGroup, Map<TrainingLevel, Integer>> coverage,
        List<Office> offices,
        List<Guideline> guidelines,
        List<Form> forms,
        List<Onboarding> onboarding) {

    /** One training. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Training(
            UUID id,
            LocalDate on,
            AgencyId by,
            Set<AgencyId> coHosts,
            Set<AgencyId> attendees,
            TrainingLevel level,
            @Nullable LecturerKind lecturer,
            boolean abusePrevention,
            Set<AgeGroup> ages,
            int participants,
            @Nullable String theme) {}

    /**
     * One office in the year.
     *
     * @param abusePrevention the day of the last training on preventing abuse that it took part in; null for none yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Office(
            AgencyId agency,
            Map<TrainingLevel, Integer> trainings,
            @Nullable LocalDate abusePrevention) {}

    /**
     * A guideline.
     *
     * @param readers how many of the staff of each agency have read it, as the agency says
     * @param notYet agencies that have not said so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Guideline(
            UUID id,
            AgencyId by,
            int version,
            LocalDate on,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String url,
            Map<AgencyId, Integer> readers,
            Set<AgencyId> notYet) {}

    /** @param versions the newest first */
    public record Form(RevisedSheet form, List<Version> versions) {}

    /** A version of a form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Version(
            int version,
            AgencyId by,
            Set<AgencyId> proposedBy,
            LocalDate validFrom,
            @Nullable String change,
            @Nullable String url) {}

    /** @param missing what the office was not given yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Onboarding(
            AgencyId office,
            AgencyId by,
            LocalDate on,
            Set<OnboardingMaterial> given,
            Set<OnboardingMaterial> missing,
            @Nullable LocalDate lookAgainOn) {}
}
