/**
 * Where sealed matters are kept: a database of their own, no event bus, no relay, no topic. A report's events are read
 * whole, decided about, and added to in one transaction.
 */
@NullMarked
package care.renkei.command.sealed;

import org.jspecify.annotations.NullMarked;
