/** The catalogue as people and programs read it: every event type with its sentences, facts, schema and example. */
@NullMarked
package care.renkei.events.catalogue;

import org.jspecify.annotations.NullMarked;
