/** Who may knock: signed tokens of the configured provider, for this audience, and what they say about their bearer. */
@NullMarked
package care.renkei.command.security;

import org.jspecify.annotations.NullMarked;
