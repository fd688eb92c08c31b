/**
 * Issues of the area, from single cases to a decision: raised by any agency, talked over and resolved by those who
 * answer for the area. Protects that the way is gone in order, and that nobody's case is told.
 */
@NullMarked
package care.renkei.command.issue;

import org.jspecify.annotations.NullMarked;
