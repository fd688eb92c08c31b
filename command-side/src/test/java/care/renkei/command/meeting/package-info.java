@NullMarked
package care.renkei.command.meeting;

import org.jspecify.annotations.NullMarked;
