/** What happened to this person: every record in the order of life, corrected in place, decided part by part. */
@NullMarked
package care.renkei.query.timeline;

import org.jspecify.annotations.NullMarked;
