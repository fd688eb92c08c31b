package care.renkei.query.web.region;

import care.renkei.events.AgencyId;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;

/** An agency by its mark and name. */
public record Named(Mark mark, String name) {

    static Named of(AgencyId agency, Speech speech) {
        return new Named(speech.directory().mark(agency), speech.directory().name(agency));
    }
}
