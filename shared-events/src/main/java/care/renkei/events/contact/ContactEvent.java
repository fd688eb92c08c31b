package care.renkei.events.contact;

import care.renkei.events.Content;

/** Every event of the capability contact; a {@code switch} over it names them all. */
public sealed interface ContactEvent extends Content
        permits AccompaniedActivity,
                AgencyContactMade,
                ContactAttempted,
                FamilyDialogueHeld,
                HomeVisitMade,
                InterviewHeld,
                InterviewScheduled,
                OutreachVisitMade,
                PreInterviewSheetReceived,
                ReassuranceGiven,
                ReferralReceived {}
