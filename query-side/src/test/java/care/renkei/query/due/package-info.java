/** What is due: each rule given events and a day. */
@NullMarked
package care.renkei.query.due;

import org.jspecify.annotations.NullMarked;
