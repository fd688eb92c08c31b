package care.renkei.events.person;

import care.renkei.events.Content;

/** Every event of the capability person; a {@code switch} over it names them all. */
public sealed interface PersonEvent extends Content
        permits BasicInfoRecorded,
                CommunicationSupportSet,
                DataSubjectErased,
                DeathRetracted,
                EcomapUpdated,
                ErasureRequested,
                GenogramDrawn,
                LifeStageEntered,
                MunicipalityChanged,
                PersonDied,
                PersonRegistered,
                PersonsLinked,
                PersonsUnlinked,
                RelationshipAssessed,
                RelationshipEnded,
                RelationshipRecorded,
                RepresentativeAppointed,
                RepresentativeEnded,
                UseResumed,
                UseStopped {}
