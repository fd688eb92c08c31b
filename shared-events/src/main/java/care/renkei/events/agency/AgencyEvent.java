package care.renkei.events.agency;

import care.renkei.events.Content;

/** Every event of the capability agency; a {@code switch} over it names them all. */
public sealed interface AgencyEvent extends Content
        permits AgencyDetailsChanged,
                AgencyRegistered,
                OfficeOnboarded,
                PractitionerEnrolled,
                PractitionerLeft,
                ProviderStatusReported,
                ServiceProfilePublished {}
