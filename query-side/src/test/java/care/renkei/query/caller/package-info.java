/** Who asks, as tokens say. */
@NullMarked
package care.renkei.query.caller;

import org.jspecify.annotations.NullMarked;
