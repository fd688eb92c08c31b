package care.renkei.events.assessment;

import care.renkei.events.Content;

/** Every event of the capability assessment; a {@code switch} over it names them all. */
public sealed interface AssessmentEvent extends Content
        permits AbilityAssessed,
                AssessmentRecorded,
                AssumptionQuestioned,
                BarrierIdentified,
                CrisisCardWritten,
                DevelopmentAssessed,
                EnvironmentAssessed,
                GapIdentified,
                HypothesisNoted,
                InterpretationAdded,
                NeedIdentified,
                ObservationRecorded,
                ResourceChecked,
                RiskAssessed,
                SocialRoleRecorded,
                StatementRecorded,
                StrengthIdentified,
                StressorIdentified,
                SummaryWritten,
                SupporterSearched,
                WarningSignIdentified,
                WishRecorded {}
