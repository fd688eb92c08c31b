/** JSON Schema (2020-12) of every event type, made from the records: their components, nullness and annotations. */
@NullMarked
package care.renkei.events.schema;

import org.jspecify.annotations.NullMarked;
