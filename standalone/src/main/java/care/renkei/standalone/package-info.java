/**
 * All of Renkei in one process on one data folder: PostgreSQL, the Kafka broker, identity, command and query side, behind one public address on loopback.
 */
@NullMarked
package care.renkei.standalone;

import org.jspecify.annotations.NullMarked;
