package care.renkei.command.door;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who sends, as the token or the topic proves.
 *
 * @param agency the agency; {@link AgencyId#SELF} where somebody sends by their own hand
 * @param practitioner whoever is signed in: a practitioner, or with {@link AgencyId#SELF} the person or relative; null
 *     for a system of the agency, which names who acted
 */
public record Sender(AgencyId agency, @Nullable DataSubjectId practitioner) {}
