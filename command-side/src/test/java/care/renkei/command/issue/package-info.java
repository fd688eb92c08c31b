@NullMarked
package care.renkei.command.issue;

import org.jspecify.annotations.NullMarked;
