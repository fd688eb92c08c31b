package care.renkei.command.relay;

import care.renkei.events.Position;
import org.jspecify.annotations.Nullable;

/**
 * What the relay remembers: everything up to {@code sent} stands in the topic of this id.
 *
 * @param topicId null before anything was ever sent
 */
record Token(Position sent, @Nullable String topicId) {}
