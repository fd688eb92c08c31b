/** What waits, for whom, and since when. */
@NullMarked
package care.renkei.query.notice;

import org.jspecify.annotations.NullMarked;
