/** Which event evidences which row, rule by rule, and what is said to be missing. */
@NullMarked
package care.renkei.events.practice;

import org.jspecify.annotations.NullMarked;
