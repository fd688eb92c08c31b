/**
 * Erasure's last step: the key of a data subject is destroyed after the event that says so is durable, at once where
 * nothing fails, and otherwise as soon as both databases answer again.
 */
@NullMarked
package care.renkei.command.erasure;

import org.jspecify.annotations.NullMarked;
