/** Rules that hold for the whole command side. */
@NullMarked
package care.renkei.command;

import org.jspecify.annotations.NullMarked;
