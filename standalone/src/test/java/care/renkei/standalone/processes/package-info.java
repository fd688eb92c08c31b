/** The system as a deployment has it, every part a process of its own; and what holds when parts are killed. */
@NullMarked
package care.renkei.standalone.processes;

import org.jspecify.annotations.NullMarked;
