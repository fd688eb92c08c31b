/** What is known of the area, and what is not told of anybody in it. */
@NullMarked
package care.renkei.query.region;

import org.jspecify.annotations.NullMarked;
