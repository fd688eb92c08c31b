/** Many rows in one statement, and rows back as values. */
@NullMarked
package care.renkei.query.rows;

import org.jspecify.annotations.NullMarked;
