/** A crowd before a node: with real threads, and without a clock to be lucky with. */
@NullMarked
package care.renkei.events.admission;

import org.jspecify.annotations.NullMarked;
