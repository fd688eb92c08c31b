/** A push service on loopback, and a browser behind it. */
@NullMarked
package care.renkei.query.alerting.push;

import org.jspecify.annotations.NullMarked;
