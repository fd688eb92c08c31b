@NullMarked
package care.renkei.command.lookup;

import org.jspecify.annotations.NullMarked;
