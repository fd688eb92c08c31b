/**
 * The life-safety override: information goes out without consent because life or body is at risk. Protects that it
 * is reasoned, narrow, time-boxed, reviewed by somebody else, and told to the person; and that nobody is stopped by
 * paperwork while it burns.
 */
@NullMarked
package care.renkei.command.override;

import org.jspecify.annotations.NullMarked;
