/**
 * Who is let in when more is asked of a node than it can answer: so many at once, a line before them that nobody stands
 * in for long, and a reserve for life at risk. Used by both sides, each with a filter of its own (decision 0092).
 */
@NullMarked
package care.renkei.events.admission;

import org.jspecify.annotations.NullMarked;
