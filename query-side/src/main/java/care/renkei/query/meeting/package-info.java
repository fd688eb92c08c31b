/**
 * Meetings of a person: who sits at the table, what everybody there may see together, and the proof of what was shown.
 */
@NullMarked
package care.renkei.query.meeting;

import org.jspecify.annotations.NullMarked;
