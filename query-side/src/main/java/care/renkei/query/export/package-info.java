/**
 * What is kept about somebody, as a whole, for themselves (APPI art. 33): the records that they may see, who looked, what
 * went to whom, and what was agreed. One look, written down before anything leaves.
 */
@NullMarked
package care.renkei.query.export;

import org.jspecify.annotations.NullMarked;
