/**
 * Encryption per data subject. Every subject has a data key, wrapped by the master key; a part is AES-256-GCM under
 * the key of its subject, a joint part under a fresh key that is wrapped by the keys of all its subjects in turn.
 */
@NullMarked
package care.renkei.events.sealing;

import org.jspecify.annotations.NullMarked;
