/**
 * The keys of data subjects: made before the first event about somebody is stored, fetched once per command, held in
 * memory for a minute at most, destroyed when the time has come. Each is wrapped by the master key, which never
 * stands in a database.
 */
@NullMarked
package care.renkei.command.keys;

import org.jspecify.annotations.NullMarked;
