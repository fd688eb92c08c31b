/**
 * The receipt of a life-safety override: what the command side signed when it took the decision, so that the query side
 * believes it while its views are behind. Life is not kept waiting by a queue.
 */
@NullMarked
package care.renkei.events.receipt;

import org.jspecify.annotations.NullMarked;
