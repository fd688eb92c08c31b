/**
 * What good support is made of: the rows of the practice catalogue, which event evidences which row, and what can be
 * said to be missing. Pure, from facts, envelopes and dates alone; nothing here scores anybody.
 */
@NullMarked
package care.renkei.events.practice;

import org.jspecify.annotations.NullMarked;
