/** Who asks: from a signed token to a caller. What the caller is to a person, events say, not the token. */
@NullMarked
package care.renkei.query.caller;

import org.jspecify.annotations.NullMarked;
