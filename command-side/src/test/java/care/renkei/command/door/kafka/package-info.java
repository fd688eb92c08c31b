@NullMarked
package care.renkei.command.door.kafka;

import org.jspecify.annotations.NullMarked;
