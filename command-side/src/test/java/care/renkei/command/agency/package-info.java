@NullMarked
package care.renkei.command.agency;

import org.jspecify.annotations.NullMarked;
