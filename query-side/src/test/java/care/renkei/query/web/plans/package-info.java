/** The page of plans, rendered with the real words. */
@NullMarked
package care.renkei.query.web.plans;

import org.jspecify.annotations.NullMarked;
