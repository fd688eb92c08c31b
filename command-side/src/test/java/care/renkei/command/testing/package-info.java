/** The language in which the specifications of the deciders are written: given, when, then. */
@NullMarked
package care.renkei.command.testing;

import org.jspecify.annotations.NullMarked;
