package care.renkei.events.community;

import care.renkei.events.Content;

/** Every event of the capability community; a {@code switch} over it names them all. */
public sealed interface CommunityEvent extends Content
        permits CaseStudyHeld,
                GuidanceIssued,
                GuidelineAcknowledged,
                GuidelinePublished,
                IssueEvent,
                LiaisonMeetingHeld,
                LiaisonMeetingScheduled,
                ResourceDirectoryUpdated,
                TemplateRevised,
                TrainingHeld {}
