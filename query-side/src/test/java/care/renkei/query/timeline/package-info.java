@NullMarked
package care.renkei.query.timeline;

import org.jspecify.annotations.NullMarked;
