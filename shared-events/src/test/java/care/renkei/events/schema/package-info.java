@NullMarked
package care.renkei.events.schema;

import org.jspecify.annotations.NullMarked;
