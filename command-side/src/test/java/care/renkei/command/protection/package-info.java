@NullMarked
package care.renkei.command.protection;

import org.jspecify.annotations.NullMarked;
