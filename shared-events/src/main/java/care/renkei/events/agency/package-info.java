/** Agencies and their practitioners. */
@NullMarked
package care.renkei.events.agency;

import org.jspecify.annotations.NullMarked;
