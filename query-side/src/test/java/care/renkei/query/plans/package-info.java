/** Plans as they are folded, and as far as each may see them. */
@NullMarked
package care.renkei.query.plans;

import org.jspecify.annotations.NullMarked;
