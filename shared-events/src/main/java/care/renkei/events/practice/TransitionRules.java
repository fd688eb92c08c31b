package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.by;
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
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.stored.StoredEvent;
import java.util.List;

/** Rows of ending and transition. */
final class TransitionRules {

    static final List<SignRule<?>> ALL = List.of(
            when("TRN-01", HandoverPrepared.class, TransitionRules::sorted),
            every("TRN-01", HandoverOffered.class),
            every("TRN-01", HandoverAccepted.class),
            every("TRN-01", HandoverDeclined.class),
            every("TRN-01", OpenIssueSettled.class),
            by("TRN-05", HandoverPrepared.class, (prepared, event) -> sorted(prepared) && afterService(event)),
            by("TRN-05", HandoverOffered.class, (offered, event) -> afterService(event)),
            when(
                    "TRN-06",
                    HandoverPrepared.class,
                    prepared -> !prepared.documents().isEmpty()),
            when("TRN-06", HandoverOffered.class, TransitionRules::withThePerson),
            when(
                    "TRN-06",
                    HandoverAccepted.class,
                    accepted -> !accepted.issues().isEmpty()),
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
            when("TRN-03", TrialUseCompleted.class, trial -> toLiveIn(trial.service())));

    private TransitionRules() {}

    static boolean ofWhatComes(FamilyDialogueHeld dialogue) {
        return switch (dialogue.topic()) {
            case FUTURE, MOVING_OUT, MONEY, EXPECTATIONS -> true;
            case BURDEN, HEALTH, OTHER -> false;
        };
    }

    /** What is open and what is solved is named one by one. */
    static boolean sorted(HandoverPrepared prepared) {
        return !(prepared.openIssues().isEmpty()
                && prepared.stillOpen().isEmpty()
                && prepared.closedIssues().isEmpty());
    }

    static boolean withThePerson(HandoverOffered offered) {
        return offered.personPresent() || offered.personAgreed();
    }

    /** By those who end a service or decided on it, not by those who plan. */
    static boolean afterService(StoredEvent event) {
        return Acting.administration(event) || Acting.serviceManager(event);
    }

    static boolean toLiveIn(ServiceType service) {
        return service == ServiceType.GROUP_HOME || service == ServiceType.SHORT_STAY;
    }
}
