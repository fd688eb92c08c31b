package care.renkei.query.web.meeting;

/**
 * A meeting in the list.
 *
 * @param open how many of its decisions are still to be done, in words; empty where none is
 */
public record MeetingLine(String address, String kind, String when, String distance, String state, String open) {}
