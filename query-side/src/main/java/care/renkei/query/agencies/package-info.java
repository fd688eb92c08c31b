/** Agencies and their practitioners: what they are and what they are called. */
@NullMarked
package care.renkei.query.agencies;

import org.jspecify.annotations.NullMarked;
