/** The query side: views, who may see what of them, the access log, the API and the pages. */
@NullMarked
package care.renkei.query;

import org.jspecify.annotations.NullMarked;
