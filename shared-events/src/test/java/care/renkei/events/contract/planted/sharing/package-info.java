/** Breaks the rules of the architecture, to show that they bite. */
@NullMarked
package care.renkei.events.contract.planted.sharing;

import org.jspecify.annotations.NullMarked;
