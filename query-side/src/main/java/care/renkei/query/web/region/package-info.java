/** The area on one page, for a meeting of its council: what is lacking, what there is, who knows whom, what is learned. */
@NullMarked
package care.renkei.query.web.region;

import org.jspecify.annotations.NullMarked;
