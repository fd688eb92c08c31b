/** A real mail server on loopback. */
@NullMarked
package care.renkei.query.alerting.mail;

import org.jspecify.annotations.NullMarked;
