/** What waits for the reader's agency, on a page; and how the reader wants to be told of it. */
@NullMarked
package care.renkei.query.web.notice;

import org.jspecify.annotations.NullMarked;
