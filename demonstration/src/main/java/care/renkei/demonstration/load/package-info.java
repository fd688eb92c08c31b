/**
 * Any number of invented persons whose files look like those of a busy area: a few with very many records and many
 * with few, months of visits and services, consents, refusals, some overrides. Seeded: the same settings give the
 * same events.
 */
@NullMarked
package care.renkei.demonstration.load;

import org.jspecify.annotations.NullMarked;
