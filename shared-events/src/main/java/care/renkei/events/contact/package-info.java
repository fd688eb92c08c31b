/** Being in touch: referrals, visits, interviews, calls. */
@NullMarked
package care.renkei.events.contact;

import org.jspecify.annotations.NullMarked;
