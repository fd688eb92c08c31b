@NullMarked
package care.renkei.events.stored;

import org.jspecify.annotations.NullMarked;
