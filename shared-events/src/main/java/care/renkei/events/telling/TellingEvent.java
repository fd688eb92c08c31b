package care.renkei.events.telling;

import care.renkei.events.Content;

/** Every event of the capability telling; a {@code switch} over it names them all. */
public sealed interface TellingEvent extends Content permits NoticeRead, PractitionerTold {}
