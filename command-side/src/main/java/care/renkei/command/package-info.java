/** The command side: the one way in, decisions, store, keys, relay. */
@NullMarked
package care.renkei.command;

import org.jspecify.annotations.NullMarked;
