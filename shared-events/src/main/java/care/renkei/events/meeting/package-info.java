/** Case meetings. */
@NullMarked
package care.renkei.events.meeting;

import org.jspecify.annotations.NullMarked;
