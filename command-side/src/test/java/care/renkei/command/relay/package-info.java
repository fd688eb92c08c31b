@NullMarked
package care.renkei.command.relay;

import org.jspecify.annotations.NullMarked;
