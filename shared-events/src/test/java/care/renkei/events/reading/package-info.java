@NullMarked
package care.renkei.events.reading;

import org.jspecify.annotations.NullMarked;
