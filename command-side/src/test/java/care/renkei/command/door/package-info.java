@NullMarked
package care.renkei.command.door;

import org.jspecify.annotations.NullMarked;
