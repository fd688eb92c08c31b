package care.renkei.command.lookup;

import care.renkei.command.decision.Known;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is read for a command, at one moment.
 *
 * @param now the database clock
 * @param lastSequence of the stream that the command is for; null where it has no event yet
 * @param before what is stored under the same source and id; null where nothing is
 */
public record Prepared(
        Instant now, @Nullable Long lastSequence, @Nullable StoredBefore before, Known known) {}
