/** The one view of who may see what: state per person, masks of the second wall, enrolment, and the events behind. */
@NullMarked
package care.renkei.query.sharing;

import org.jspecify.annotations.NullMarked;
