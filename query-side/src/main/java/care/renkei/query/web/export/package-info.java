/** The export of all that is kept about somebody, as a file that is read without Renkei. */
@NullMarked
package care.renkei.query.web.export;

import org.jspecify.annotations.NullMarked;
