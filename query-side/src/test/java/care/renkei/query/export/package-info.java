/** Tests of the copy of all that is kept about somebody. */
@NullMarked
package care.renkei.query.export;

import org.jspecify.annotations.NullMarked;
