/** The closed list of advice. */
@NullMarked
package care.renkei.events.advice;

import org.jspecify.annotations.NullMarked;
