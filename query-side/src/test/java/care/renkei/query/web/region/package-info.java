/** What the page about the area says. */
@NullMarked
package care.renkei.query.web.region;

import org.jspecify.annotations.NullMarked;
