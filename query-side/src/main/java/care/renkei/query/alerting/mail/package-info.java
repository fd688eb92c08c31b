/** E-mail, by the operator's server. */
@NullMarked
package care.renkei.query.alerting.mail;

import org.jspecify.annotations.NullMarked;
