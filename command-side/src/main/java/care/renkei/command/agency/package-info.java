/** Agencies and their practitioners. Protects that each agency speaks for itself and for its own staff only. */
@NullMarked
package care.renkei.command.agency;

import org.jspecify.annotations.NullMarked;
