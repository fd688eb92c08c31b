/** The page of what is still open for a person. */
@NullMarked
package care.renkei.query.web.handover;

import org.jspecify.annotations.NullMarked;
