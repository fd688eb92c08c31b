/**
 * Suspected abuse, reported to the authority that has to act on it. Nothing of these events stands in clear, and they
 * are no part of the ordinary catalogue: they come in by a door of their own and are kept apart from everything else.
 */
@NullMarked
package care.renkei.events.protection;

import org.jspecify.annotations.NullMarked;
