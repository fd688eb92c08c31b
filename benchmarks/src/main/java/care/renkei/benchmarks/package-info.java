/** Figures: ours and a yardstick in the same run, taken in turns. Nothing here asserts a time. */
@NullMarked
package care.renkei.benchmarks;

import org.jspecify.annotations.NullMarked;
