@NullMarked
package care.renkei.query.accesslog;

import org.jspecify.annotations.NullMarked;
