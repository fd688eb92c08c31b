package care.renkei.events.assessment;

import care.renkei.events.Content;

/** Every event of the capability assessment; a {@code switch} over it names them all. */
public sealed interface AssessmentEvent extends Content
        permits AbilityAssessed,
                AssessmentRecorded,
                CrisisCardWritten,
                GapIdentified,
                HypothesisNoted,
                InterpretationAdded,
                NeedIdentified,
                ObservationRecorded,
                RiskAssessed,
                StatementRecorded,
                StrengthIdentified,
                StressorIdentified,
                SummaryWritten,
                WarningSignIdentified,
                WishRecorded {}
