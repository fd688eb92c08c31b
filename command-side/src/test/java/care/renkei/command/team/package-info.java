@NullMarked
package care.renkei.command.team;

import org.jspecify.annotations.NullMarked;
