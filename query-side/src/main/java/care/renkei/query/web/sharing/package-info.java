/** The page of the consent audit: who may see what now, how that came to be, who looked. */
@NullMarked
package care.renkei.query.web.sharing;

import org.jspecify.annotations.NullMarked;
