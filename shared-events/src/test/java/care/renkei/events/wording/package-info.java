/** How often what is read from words is right. */
@NullMarked
package care.renkei.events.wording;

import org.jspecify.annotations.NullMarked;
