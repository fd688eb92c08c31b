@NullMarked
package care.renkei.command.security;

import org.jspecify.annotations.NullMarked;
