package care.renkei.query.web.meeting;

import care.renkei.query.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting on its page.
 *
 * @param state one sentence on what became of it
 * @param lines where, what about, what the person wants of it
 * @param forms what can be written about it now, by address
 * @param preparation null for everybody but who convened it, and once it is over
 * @param issued packs, by address of their proof
 * @param minutes null while there are none in sight
 */
public record MeetingView(
        String id,
        String kind,
        String when,
        String state,
        List<Option> lines,
        @Nullable String wish,
        List<Seat> seats,
        List<Option> forms,
        @Nullable Preparation preparation,
        @Nullable String table,
        List<Option> issued,
        @Nullable Minutes minutes) {

    /**
     * What the convener alone sees before the meeting.
     *
     * @param items what all could look at, by record
     * @param leftOut for whose sake something is left out, and how many records
     */
    public record Preparation(
            String from, String until, List<Choice> seats, List<Choice> items, List<LeftOut> leftOut, boolean more) {}

    /** Something to tick. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Records that one party may not see. */
    public record LeftOut(Seat seat, int records) {}

    /**
     * The minutes, in the order of the official sheet.
     *
     * @param author who wrote them
     * @param number the how manieth meeting of its kind
     * @param attendees affiliation or name, and role
     * @param absent who was absent, with the view that was sent
     * @param corrected why they were put right
     */
    public record Minutes(
            String author,
            String number,
            List<Option> attendees,
            List<Option> absent,
            @Nullable String whyPersonAbsent,
            @Nullable String words,
            @Nullable String agenda,
            @Nullable String discussion,
            List<ActionLine> decisions,
            @Nullable String remaining,
            List<String> corrected) {}
}
