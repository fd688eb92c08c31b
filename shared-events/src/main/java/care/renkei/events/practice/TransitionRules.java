package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.ServiceType;
import care.renkei.events.choice.BenefitInfoProvided;
import care.renkei.events.choice.TransitionBarrierIdentified;
import care.renkei.events.choice.TransitionBarrierKind;
import care.renkei.events.choice.TransitionBarrierLowered;
import care.renkei.events.choice.TrialUseArranged;
import care.renkei.events.choice.TrialUseCompleted;
import care.renkei.events.contact.FamilyDialogueHeld;
import care.renkei.events.sharing.InformationShared;
import java.util.List;

/** Rows of ending and transition. */
final class TransitionRules {

    static final List<SignRule<?>> ALL = List.of(
            when(
                    "TRN-02",
                    TransitionBarrierIdentified.class,
                    barrier -> barrier.kind() == TransitionBarrierKind.FAMILY),
            every("TRN-02", TransitionBarrierLowered.class),
            when(
                    "TRN-04",
                    TransitionBarrierIdentified.class,
                    barrier -> barrier.kind() == TransitionBarrierKind.FINANCIAL),
            every("TRN-04", BenefitInfoProvided.class),
            when("TRN-02", FamilyDialogueHeld.class, TransitionRules::ofWhatComes),
            when("TRN-03", TrialUseArranged.class, trial -> toLiveIn(trial.service())),
            when("TRN-03", TrialUseCompleted.class, trial -> toLiveIn(trial.service())),
            when("TRN-05", InformationShared.class, shared -> !shared.records().isEmpty()));

    private TransitionRules() {}

    static boolean ofWhatComes(FamilyDialogueHeld dialogue) {
        return switch (dialogue.topic()) {
            case FUTURE, MOVING_OUT, MONEY, EXPECTATIONS -> true;
            case BURDEN, HEALTH, OTHER -> false;
        };
    }

    static boolean toLiveIn(ServiceType service) {
        return service == ServiceType.GROUP_HOME || service == ServiceType.SHORT_STAY;
    }
}
