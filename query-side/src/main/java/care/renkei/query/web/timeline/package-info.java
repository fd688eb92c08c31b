/** The page of what happened to a person: a picture of time in lanes, and the record to read. */
@NullMarked
package care.renkei.query.web.timeline;

import org.jspecify.annotations.NullMarked;
