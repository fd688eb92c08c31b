/** The door over HTTP: events in three modes, the catalogue, the description of both. */
@NullMarked
package care.renkei.command.door.http;

import org.jspecify.annotations.NullMarked;
