@NullMarked
package care.renkei.command.keys;

import org.jspecify.annotations.NullMarked;
