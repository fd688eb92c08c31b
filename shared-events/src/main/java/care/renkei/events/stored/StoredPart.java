package care.renkei.events.stored;

import care.renkei.events.SubjectKey;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One part at rest.
 *
 * @param about whose part it is
 * @param facts the in-clear components
 * @param sealed the whole part, encrypted for its subjects ({@code sealing.PartCipher}); null where the part holds
 *     nothing but facts
 */
@SuppressWarnings("ArrayRecordComponent") // parts are read and written, never compared
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredPart(SubjectKey about, ObjectNode facts, byte @Nullable [] sealed) {}
