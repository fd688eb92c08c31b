/**
 * Handovers from one agency or life stage to the next. Protects that what is still open is said, is answered issue by
 * issue by the receiver alone, and never gets lost between two agencies: until it is taken over, the giver carries it.
 */
@NullMarked
package care.renkei.command.handover;

import org.jspecify.annotations.NullMarked;
