package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.by;
import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.mark;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.assessment.AbilityAssessed;
import care.renkei.events.assessment.ResourceChecked;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.choice.MeasureConsidered;
import care.renkei.events.choice.OptionsPresented;
import care.renkei.events.choice.TrialUseArranged;
import care.renkei.events.choice.TrialUseCompleted;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.RegionalIssueRaised;
import care.renkei.events.community.RegionalIssueResolved;
import care.renkei.events.community.ResourceDirectoryUpdated;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.service.CoordinationReviewed;
import care.renkei.events.service.ServiceStarted;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import java.util.List;
import java.util.Objects;

/** Rows of plan and benefit decision. */
final class PlanRules {

    static final List<SignRule<?>> ALL = List.of(
            every("PLN-00b", CoordinationReviewed.class),
            every("PLN-03", RegionalIssueDeliberated.class),
            every("PLN-03", RegionalIssueResolved.class),
            every("PLN-13", ResourceChecked.class),
            every("PLN-14", ResourceDirectoryUpdated.class),
            every("PLN-15", MeasureConsidered.class),
            by("PLN-24", MeasureConsidered.class, PlanRules::byOthersThanTheSpecialist),
            when("PLN-00", RoleAssigned.class, role -> role.agency() != null),
            every("PLN-00", RoleEnded.class),
            every("PLN-03", RegionalIssueRaised.class),
            when("PLN-03", BenefitRequested.class, PlanRules::asMuchAsIsNeeded),
            every("PLN-03", BenefitDecided.class),
            when("PLN-11", OptionsPresented.class, PlanRules::aChoice),
            every("PLN-12", TrialUseArranged.class),
            every("PLN-12", TrialUseCompleted.class),
            every("PLN-13", EcomapUpdated.class),
            every("PLN-14", ProviderStatusReported.class),
            by("PLN-23", OptionsPresented.class, PlanRules::byOthersThanTheSpecialist),
            by("PLN-24", AbilityAssessed.class, PlanRules::byOthersThanTheSpecialist),
            mark(
                    Mark.ROLE_WITHOUT_OWNER,
                    RoleAssigned.class,
                    role -> role.agency() == null,
                    role -> role.role().text()),
            mark(
                    Mark.ROLE_SETTLED,
                    RoleAssigned.class,
                    role -> role.agency() != null,
                    role -> role.role().text()),
            mark(
                    Mark.ROLE_SETTLED,
                    RoleAssigned.class,
                    role -> role.fills() != null,
                    role -> Objects.requireNonNull(role.fills()).text()),
            mark(
                    Mark.ROLE_SETTLED,
                    RoleEnded.class,
                    role -> true,
                    role -> role.role().text()),
            mark(Mark.OPTIONS_TOO_FEW, OptionsPresented.class, options -> !aChoice(options)),
            mark(Mark.OPTIONS_WITHIN_SERVICES, OptionsPresented.class, options -> !options.outsideServices()),
            mark(Mark.OPTIONS_BEYOND_SERVICES, OptionsPresented.class, OptionsPresented::outsideServices),
            mark(
                    Mark.SERVICE_BEGUN,
                    ServiceStarted.class,
                    started -> true,
                    started -> started.service().name()),
            mark(
                    Mark.TRIED,
                    TrialUseArranged.class,
                    trial -> true,
                    trial -> trial.service().name()),
            mark(
                    Mark.TRIED,
                    TrialUseCompleted.class,
                    trial -> true,
                    trial -> trial.service().name()));

    private PlanRules() {}

    static boolean asMuchAsIsNeeded(BenefitRequested requested) {
        return requested.amounts().stream().noneMatch(BenefitRequested.RequestedAmount::lessThanNeeded);
    }

    static boolean aChoice(OptionsPresented options) {
        return options.options().size() > 1;
    }

    private static boolean byOthersThanTheSpecialist(Object content, StoredEvent event) {
        return Acting.administration(event) || Acting.serviceManager(event);
    }
}
