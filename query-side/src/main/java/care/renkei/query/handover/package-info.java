/**
 * What is still open for a person, told from the handovers that somebody has in sight: it outlives the agency that said
 * it first.
 */
@NullMarked
package care.renkei.query.handover;

import org.jspecify.annotations.NullMarked;
