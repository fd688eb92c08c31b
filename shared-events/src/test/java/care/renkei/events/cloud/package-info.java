@NullMarked
package care.renkei.events.cloud;

import org.jspecify.annotations.NullMarked;
