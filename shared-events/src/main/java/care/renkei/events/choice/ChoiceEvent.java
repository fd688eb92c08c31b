package care.renkei.events.choice;

import care.renkei.events.Content;

/** Every event of the capability choice; a {@code switch} over it names them all. */
public sealed interface ChoiceEvent extends Content
        permits BenefitInfoProvided,
                DecisionSupportMeetingHeld,
                DecisionSupported,
                ExperienceHeld,
                MeasureConsidered,
                OptionsPresented,
                PeerCounsellingHeld,
                TransitionBarrierIdentified,
                TransitionBarrierLowered,
                TrialUseArranged,
                TrialUseCompleted {}
