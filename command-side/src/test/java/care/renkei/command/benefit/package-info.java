@NullMarked
package care.renkei.command.benefit;

import org.jspecify.annotations.NullMarked;
