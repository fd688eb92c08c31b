/** What happens to a record afterwards: corrected, retracted, reclassified. */
@NullMarked
package care.renkei.events.record;

import org.jspecify.annotations.NullMarked;
