/** Case meetings: called by whom they belong to, held as called, with the person. */
@NullMarked
package care.renkei.command.meeting;

import org.jspecify.annotations.NullMarked;
