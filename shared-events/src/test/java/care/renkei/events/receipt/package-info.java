/** A receipt is believed only as it was signed. */
@NullMarked
package care.renkei.events.receipt;

import org.jspecify.annotations.NullMarked;
