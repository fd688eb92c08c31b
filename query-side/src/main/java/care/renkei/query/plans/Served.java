package care.renkei.query.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;

/**
 * A row of a provider's plan that serves a goal.
 *
 * @param plan the provider's plan
 * @param source whose plan it is
 * @param row from 1, in its newest version
 */
public record Served(ThingId plan, AgencyId source, int row) {}
