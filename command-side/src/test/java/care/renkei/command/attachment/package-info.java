@NullMarked
package care.renkei.command.attachment;

import org.jspecify.annotations.NullMarked;
