@NullMarked
package care.renkei.command.door.http;

import org.jspecify.annotations.NullMarked;
