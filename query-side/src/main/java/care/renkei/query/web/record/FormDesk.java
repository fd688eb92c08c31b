package care.renkei.query.web.record;

import care.renkei.query.web.person.InSight;

/** Everything that one request about a form needs. */
record FormDesk(Writer writer, InSight inSight, Forms forms) {}
