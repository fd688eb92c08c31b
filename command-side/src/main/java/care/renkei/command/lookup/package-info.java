/**
 * Facts of other streams for the decisions ({@code decision.Known}): written in the transaction of the event that
 * says so, after its append, and read in one round trip together with everything else that a command needs to know.
 */
@NullMarked
package care.renkei.command.lookup;

import org.jspecify.annotations.NullMarked;
