/** What is open, what was answered, and for whom. */
@NullMarked
package care.renkei.query.advice;

import org.jspecify.annotations.NullMarked;
