/** Who was told that something waits, and who has read it; without a word about anybody. */
@NullMarked
package care.renkei.events.telling;

import org.jspecify.annotations.NullMarked;
