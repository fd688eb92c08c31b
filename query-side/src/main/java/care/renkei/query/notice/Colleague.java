package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;

/**
 * Somebody who acts for an agency.
 *
 * @param answers audits or leads there: hears of what is overdue in any case
 * @param ofCoreCentre whether the agency is a core consultation centre
 */
public record Colleague(AgencyId agency, DataSubjectId practitioner, boolean answers, boolean ofCoreCentre) {}
