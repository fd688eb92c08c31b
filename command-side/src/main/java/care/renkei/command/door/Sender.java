package care.renkei.command.door;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who sends, as the token or the topic proves.
 *
 * @param practitioner the person who is signed in; null for a system of the agency, which names who acted
 */
public record Sender(AgencyId agency, @Nullable DataSubjectId practitioner) {}
