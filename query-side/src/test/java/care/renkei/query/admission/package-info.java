/** More is asked of the reading side than it can answer: over its port, on real databases. */
@NullMarked
package care.renkei.query.admission;

import org.jspecify.annotations.NullMarked;
