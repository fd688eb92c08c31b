/**
 * When something is due: every limit with its source, each once, and the rules over facts that use them. Pure; whoever
 * tells, lists or sends what is due asks here. Decision 0057.
 */
@NullMarked
package care.renkei.query.due;

import org.jspecify.annotations.NullMarked;
