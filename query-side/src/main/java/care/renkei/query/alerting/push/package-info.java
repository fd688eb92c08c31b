/** Web push to browsers: RFC 8030, 8291 and 8292. */
@NullMarked
package care.renkei.query.alerting.push;

import org.jspecify.annotations.NullMarked;
