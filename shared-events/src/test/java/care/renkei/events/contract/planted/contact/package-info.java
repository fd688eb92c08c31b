/** Breaks the rules of the architecture, to show that they bite. */
@NullMarked
package care.renkei.events.contract.planted.contact;

import org.jspecify.annotations.NullMarked;
