/** What the event language promises, held by tests that can fail. */
@NullMarked
package care.renkei.events.contract;

import org.jspecify.annotations.NullMarked;
