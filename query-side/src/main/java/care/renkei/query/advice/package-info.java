/** What was advised on a person's records, what became of it, and what is still open. */
@NullMarked
package care.renkei.query.advice;

import org.jspecify.annotations.NullMarked;
