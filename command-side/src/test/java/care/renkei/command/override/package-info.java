@NullMarked
package care.renkei.command.override;

import org.jspecify.annotations.NullMarked;
