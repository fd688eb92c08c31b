@NullMarked
package care.renkei.command.sharing;

import org.jspecify.annotations.NullMarked;
