package care.renkei.events.advice;

import care.renkei.events.Content;

/** Every event of the capability advice; a {@code switch} over it names them all. */
public sealed interface AdviceEvent extends Content permits AdviceAnswered {}
