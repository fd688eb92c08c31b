/** Meetings of a person: their list, one of them, the one screen that all look at, and the proof of what they saw. */
@NullMarked
package care.renkei.query.web.meeting;

import org.jspecify.annotations.NullMarked;
