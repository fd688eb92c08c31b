/** What the feeds have to look at: one entry for each event of a file, and what was taken back. */
@NullMarked
package care.renkei.query.feed;

import org.jspecify.annotations.NullMarked;
