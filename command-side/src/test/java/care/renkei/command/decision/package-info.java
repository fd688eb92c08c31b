@NullMarked
package care.renkei.command.decision;

import org.jspecify.annotations.NullMarked;
