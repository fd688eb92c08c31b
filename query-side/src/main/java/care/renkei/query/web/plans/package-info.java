/** The page of plans and goals, and the sheets as offices keep them. */
@NullMarked
package care.renkei.query.web.plans;

import org.jspecify.annotations.NullMarked;
