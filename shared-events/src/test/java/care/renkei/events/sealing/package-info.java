@NullMarked
package care.renkei.events.sealing;

import org.jspecify.annotations.NullMarked;
