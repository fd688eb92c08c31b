package care.renkei.query.web.record;

import care.renkei.query.web.Speech;
import java.time.LocalDateTime;

/**
 * Everything that one request about a form of the own agency needs.
 *
 * @param now on the wall of the office
 */
record AgencyDesk(Writer writer, Speech speech, Forms forms, LocalDateTime now) {}
