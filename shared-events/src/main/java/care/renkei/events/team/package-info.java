/** Who is in the team and who does what. */
@NullMarked
package care.renkei.events.team;

import org.jspecify.annotations.NullMarked;
