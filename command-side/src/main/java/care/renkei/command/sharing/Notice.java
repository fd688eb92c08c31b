package care.renkei.command.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import java.util.UUID;

/**
 * An agency was told that a consent ended or was narrowed.
 *
 * @param ended the withdrawal or narrowing
 */
record Notice(UUID ended, ThingId consent, AgencyId agency) {}
