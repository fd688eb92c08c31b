/**
 * The strict reader of the door: what a sender wrote becomes an envelope and parts, or a list of what is wrong with
 * it. Readers behind the door are tolerant; this one is not.
 */
@NullMarked
package care.renkei.events.reading;

import org.jspecify.annotations.NullMarked;
