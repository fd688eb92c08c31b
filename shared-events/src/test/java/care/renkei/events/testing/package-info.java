/** Events for tests, of this module and of others: random but repeatable, and valid per the catalogue. */
@NullMarked
package care.renkei.events.testing;

import org.jspecify.annotations.NullMarked;
