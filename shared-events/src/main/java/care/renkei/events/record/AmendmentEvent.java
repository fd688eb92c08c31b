package care.renkei.events.record;

import care.renkei.events.Content;

/** Every event of the capability record; a {@code switch} over it names them all. */
public sealed interface AmendmentEvent extends Content permits RecordCorrected, RecordReclassified, RecordRetracted {}
