@NullMarked
package care.renkei.command;

import org.jspecify.annotations.NullMarked;
