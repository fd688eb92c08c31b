@NullMarked
package care.renkei.events;

import org.jspecify.annotations.NullMarked;
