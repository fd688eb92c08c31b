@NullMarked
package care.renkei.query.web.telling;

import org.jspecify.annotations.NullMarked;
