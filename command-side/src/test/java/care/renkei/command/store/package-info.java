@NullMarked
package care.renkei.command.store;

import org.jspecify.annotations.NullMarked;
