/** The page of advice: what is open on a person's records, the form that answers it, and what was answered. */
@NullMarked
package care.renkei.query.web.advice;

import org.jspecify.annotations.NullMarked;
