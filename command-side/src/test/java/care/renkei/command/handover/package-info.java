@NullMarked
package care.renkei.command.handover;

import org.jspecify.annotations.NullMarked;
