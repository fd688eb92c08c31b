/** Who may know what now, how that came to be, who looked and on what basis: the questions of the consent audit. */
@NullMarked
package care.renkei.query.consentaudit;

import org.jspecify.annotations.NullMarked;
