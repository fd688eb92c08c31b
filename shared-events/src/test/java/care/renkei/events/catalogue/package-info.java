@NullMarked
package care.renkei.events.catalogue;

import org.jspecify.annotations.NullMarked;
