package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.mark;

import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingDeclined;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import java.util.List;
import java.util.Objects;

/** Rows of sharing: with the person's yes, after a no, and where life is at stake. */
final class SharingRules {

    static final List<SignRule<?>> ALL = List.of(
            every("ENV-09", ConsentRequested.class),
            every("ENV-09", ConsentGiven.class),
            every("ENV-09", ConsentWithdrawn.class),
            every("ENV-09", InformationShared.class),
            every("ENV-09", SharingDeclined.class),
            every("ENV-09", SharingExcluded.class),
            every("ENV-09", JointUseNotified.class),
            every("ENV-09", StatutorySharingRecorded.class),
            every("ENV-09", StatutorySharingReviewed.class),
            every("ENV-09", StatutorySharingTold.class),
            every("ENV-09", WithdrawalNotified.class),
            every("ENV-09", WithdrawalAcknowledged.class),
            every("ENV-10", ConsentExplained.class),
            every("ENV-10", ConsentGiven.class),
            every("ENV-10", ConsentRefused.class),
            every("ENV-10", ConsentNarrowed.class),
            every("ENV-11", LifeSafetyOverrideInvoked.class),
            every("ENV-11", OverrideExtended.class),
            every("ENV-11", OverrideEnded.class),
            every("ENV-11", OverrideReviewed.class),
            every("ENV-11", PersonInformed.class),
            every("ENV-11", InformingDeferred.class),
            mark(
                    Mark.REFUSED,
                    ConsentRefused.class,
                    refused -> true,
                    refused -> refused.denial().text()),
            mark(
                    Mark.EXPLAINED_AFTER_REFUSAL,
                    ConsentExplained.class,
                    explained -> explained.afterDenial() != null,
                    explained -> Objects.requireNonNull(explained.afterDenial()).text()),
            mark(
                    Mark.OVERRIDE_INVOKED,
                    LifeSafetyOverrideInvoked.class,
                    invoked -> true,
                    invoked -> invoked.override().text()),
            mark(
                    Mark.OVERRIDE_REVIEWED,
                    OverrideReviewed.class,
                    reviewed -> true,
                    reviewed -> reviewed.override().text()),
            mark(
                    Mark.OVERRIDE_TOLD,
                    PersonInformed.class,
                    told -> true,
                    told -> told.override().text()),
            mark(
                    Mark.OVERRIDE_TELLING_DEFERRED,
                    InformingDeferred.class,
                    deferred -> true,
                    deferred -> new PutOff(deferred.override().text(), deferred.until()).text()));

    private SharingRules() {}
}
