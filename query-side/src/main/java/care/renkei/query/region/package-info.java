/**
 * What the agencies of an area do together, and what single cases add up to: for its core centre, council and
 * municipality. Nobody is in it; numbers that few persons stand behind are not told.
 */
@NullMarked
package care.renkei.query.region;

import org.jspecify.annotations.NullMarked;
