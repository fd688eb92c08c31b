/** Choosing: options, trials, peer counselling. */
@NullMarked
package care.renkei.events.choice;

import org.jspecify.annotations.NullMarked;
