/** How an event is kept and sent: envelope and facts in clear, the words of each part as ciphertext. */
@NullMarked
package care.renkei.events.stored;

import org.jspecify.annotations.NullMarked;
