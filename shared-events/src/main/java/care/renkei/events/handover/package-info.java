/** From one agency or life stage to the next: what is solved, what is still open, and who takes it on. */
@NullMarked
package care.renkei.events.handover;

import org.jspecify.annotations.NullMarked;
