/** CloudEvents 1.0 in JSON, as it is sent to the door and as the client, the pages and the feeds write it. */
@NullMarked
package care.renkei.events.cloud;

import org.jspecify.annotations.NullMarked;
