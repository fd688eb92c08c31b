package care.renkei.events.service;

import care.renkei.events.Content;

/** Every event of the capability service; a {@code switch} over it names them all. */
public sealed interface ServiceEvent extends Content
        permits ComplaintAnswered,
                ComplaintReceived,
                ConcernAnswered,
                ConcernRaised,
                CoordinationReviewed,
                EscalationAccepted,
                IncidentReported,
                OutOfPlanSupportObserved,
                ServiceContracted,
                ServiceDelivered,
                ServiceEnded,
                ServiceStarted,
                ServiceSuspended,
                SocialRuleExplained,
                StepUpProposed,
                SupportAnswered,
                SupportReduced,
                SupportRequested {}
