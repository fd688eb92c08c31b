package care.renkei.query.web.telling;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;

/** What ids are called on a page, as far as its viewer may know. */
public interface Names {

    /** The agency's name as people say it. */
    String agency(AgencyId agency);

    /** A person, relative or practitioner; a general word where the viewer may not know the name. */
    String subject(DataSubjectId subject);
}
