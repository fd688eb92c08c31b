/**
 * What every read shares: one snapshot for rows and permission, freshness, waiting for a position, cursors, keys, and
 * the one place where a refusal becomes an answer.
 */
@NullMarked
package care.renkei.query.reading;

import org.jspecify.annotations.NullMarked;
