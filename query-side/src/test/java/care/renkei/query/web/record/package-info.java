@NullMarked
package care.renkei.query.web.record;

import org.jspecify.annotations.NullMarked;
