/**
 * Feeds: what an agency may see, sent to its topic event by event. Nothing is remembered of what is open; each turn asks
 * the one decision what an agency may see of a file now, and sends what of it was not sent before. So a withdrawal ends
 * a feed and a consent opens it without a line about either.
 *
 * <p>What was sent stands in the topic itself until it stands in the ledger: whoever takes over shuts out who was
 * before, reads the end of each topic back, and goes on behind it.
 */
@NullMarked
package care.renkei.query.feeding;

import org.jspecify.annotations.NullMarked;
