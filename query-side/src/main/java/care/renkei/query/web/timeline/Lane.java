package care.renkei.query.web.timeline;

import care.renkei.query.web.AgencyName;
import care.renkei.query.web.Mark;

/** One row of the picture: the person's voice, those close, or an agency. */
public record Lane(String key, String name, Mark mark) {

    /** The name in its words, for there is little room. */
    public AgencyName words() {
        return AgencyName.of(name);
    }
}
