package care.renkei.events.community;

import care.renkei.events.Content;

/** Every event of the capability community; a {@code switch} over it names them all. */
public sealed interface CommunityEvent extends Content
        permits GuidelineAcknowledged, GuidelinePublished, LiaisonMeetingHeld, RegionalIssueRaised, TrainingHeld {}
