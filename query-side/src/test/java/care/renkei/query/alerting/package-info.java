/** Whom we tell, when, and what becomes of it. */
@NullMarked
package care.renkei.query.alerting;

import org.jspecify.annotations.NullMarked;
