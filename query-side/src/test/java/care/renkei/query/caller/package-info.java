/** Who asks is believed as far as it is proven. */
@NullMarked
package care.renkei.query.caller;

import org.jspecify.annotations.NullMarked;
