package care.renkei.events.sharing;

import care.renkei.events.Content;

/** Every event of the capability sharing; a {@code switch} over it names them all. */
public sealed interface SharingEvent extends Content
        permits ConsentExplained,
                ConsentGiven,
                ConsentNarrowed,
                ConsentRefused,
                ConsentRequested,
                ConsentWithdrawn,
                InformationShared,
                JointUseNotified,
                SharingDeclined,
                SharingExcluded,
                StatutorySharingRecorded,
                StatutorySharingReviewed,
                StatutorySharingTold,
                WithdrawalAcknowledged,
                WithdrawalNotified {}
