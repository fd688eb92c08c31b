@NullMarked
package care.renkei.command.person;

import org.jspecify.annotations.NullMarked;
