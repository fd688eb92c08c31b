@NullMarked
package care.renkei.command.record;

import org.jspecify.annotations.NullMarked;
