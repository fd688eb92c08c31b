package care.renkei.events;

import java.util.Locale;

/** Which stream an event belongs to; the word is the prefix of the stream id. */
public enum StreamKind {
    /** A stream of its own per record: recorded, then corrected, retracted or reclassified. */
    RECORD,
    PERSON,
    SHARING,
    TEAM,
    OVERRIDES,
    MEETING,
    PLAN,
    /** One per application. */
    BENEFIT,
    HANDOVER,
    AGENCY,
    /** An issue of the area, from single cases to a decision; nobody's personal data. */
    ISSUE,
    /** A sealed report; its stream is kept apart from all others. */
    REPORT;

    public String streamOf(String id) {
        return name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
