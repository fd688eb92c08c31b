package care.renkei.query.web.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;

/** Whoever looks at these pages acts for an agency; for all others they are not there. */
record Practitioner(AgencyId agency, DataSubjectId id) {

    /** @throws PersonNotAvailable for anybody else */
    static Practitioner of(Asking asking) {
        if (!(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
        return new Practitioner(caller.agency(), caller.practitioner());
    }
}
