@NullMarked
package care.renkei.query.web.timeline;

import org.jspecify.annotations.NullMarked;
