/** Tests of how the copy is written. */
@NullMarked
package care.renkei.query.web.export;

import org.jspecify.annotations.NullMarked;
