package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;

/** Who writes, as the token proves it. */
public record Writer(AgencyId agency, DataSubjectId practitioner) {}
