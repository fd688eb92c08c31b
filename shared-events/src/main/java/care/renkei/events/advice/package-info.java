/**
 * Good practice that no rule can force: the closed list of what is advised and in which words, and the event by which
 * somebody answers it.
 */
@NullMarked
package care.renkei.events.advice;

import org.jspecify.annotations.NullMarked;
