@NullMarked
package care.renkei.command.plan;

import org.jspecify.annotations.NullMarked;
