/** The practice map of a person, of a case load, and the figures of nobody. */
@NullMarked
package care.renkei.query.practice;

import org.jspecify.annotations.NullMarked;
