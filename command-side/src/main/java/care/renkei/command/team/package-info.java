/**
 * The team around one person: who is asked in, joins and leaves, who coordinates, who owns which task. Protects that
 * an agency joins only when asked, and by its own word.
 */
@NullMarked
package care.renkei.command.team;

import org.jspecify.annotations.NullMarked;
