package care.renkei.events.contact;

import care.renkei.events.Content;

/** Every event of the capability contact; a {@code switch} over it names them all. */
public sealed interface ContactEvent extends Content
        permits AccompaniedActivity,
                AdministrationConsulted,
                AdvocacyMade,
                AgencyContactMade,
                ContactAttempted,
                FamilyDialogueHeld,
                HomeVisitMade,
                HospitalAccompanied,
                InquiryAnswered,
                InquiryMade,
                InterviewHeld,
                InterviewScheduled,
                OutreachVisitMade,
                PreInterviewSheetReceived,
                ProviderVisited,
                ReassuranceGiven,
                ReferralReceived {}
