/** Consent asked, explained, given, refused, narrowed, withdrawn; what was shared on which basis. */
@NullMarked
package care.renkei.events.sharing;

import org.jspecify.annotations.NullMarked;
