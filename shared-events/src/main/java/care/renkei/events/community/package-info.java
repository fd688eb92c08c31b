/** The ground under single cases: liaison, training, regional issues. */
@NullMarked
package care.renkei.events.community;

import org.jspecify.annotations.NullMarked;
