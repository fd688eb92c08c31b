/** Classes that break each rule of the architecture once, to show that the rules bite. */
@NullMarked
package care.renkei.command.planted;

import org.jspecify.annotations.NullMarked;
