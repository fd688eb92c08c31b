/**
 * The language that both sides of Renkei speak: who an event is about, its envelope, its content by capability, and
 * the catalogue that ties a wire name to a record, a schema and an example. Plain Java; no framework but Jackson.
 */
@NullMarked
package care.renkei.events;

import org.jspecify.annotations.NullMarked;
