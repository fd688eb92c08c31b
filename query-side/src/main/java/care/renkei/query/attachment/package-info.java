/**
 * Files that records refer to: open to whom the record's words about the same subject are open, each look written down
 * before the first byte leaves, and handed out so that nothing in them acts.
 */
@NullMarked
package care.renkei.query.attachment;

import org.jspecify.annotations.NullMarked;
