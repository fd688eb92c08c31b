package care.renkei.events.person;

import care.renkei.events.Content;

/** Every event of the capability person; a {@code switch} over it names them all. */
public sealed interface PersonEvent extends Content
        permits BasicInfoRecorded,
                CommunicationSupportSet,
                EcomapUpdated,
                GenogramDrawn,
                LifeStageEntered,
                PersonRegistered,
                RelationshipAssessed,
                RelationshipEnded,
                RelationshipRecorded,
                RepresentativeAppointed,
                RepresentativeEnded,
                UseResumed,
                UseStopped {}
