/** Whose files somebody may look into, and which an agency kept that are erased. */
@NullMarked
package care.renkei.query.persons;

import org.jspecify.annotations.NullMarked;
