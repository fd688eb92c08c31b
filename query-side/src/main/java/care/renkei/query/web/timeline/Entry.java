package care.renkei.query.web.timeline;

import care.renkei.query.web.Mark;
import care.renkei.query.web.telling.Detail;
import care.renkei.query.web.telling.Quote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the readable list.
 *
 * @param file whose file it stands in, where that is another one of the same person
 * @param day where it stands in the list
 * @param iso exact time
 * @param when the day under its month
 * @param distance how long ago or ahead, in words
 * @param alarm what is said in red, for life at risk alone
 * @param amended corrections in place
 * @param takenBack what is said of a retracted record, or null
 * @param files what is attached
 * @param withheld sentences about parts that stay closed
 * @param recorded who recorded it and when, as the proof says too
 * @param aside what else stands beside it
 * @param statements what is so and what is not, in words
 * @param proof what opens: who may see it and why, its number
 */
public record Entry(
        UUID id,
        @Nullable String file,
        LocalDate day,
        String iso,
        String when,
        String distance,
        boolean future,
        Mark mark,
        @Nullable String alarm,
        String sentence,
        List<Quote> quotes,
        List<String> texts,
        List<Amended> amended,
        @Nullable String takenBack,
        List<FileLink> files,
        List<String> withheld,
        List<String> recorded,
        List<String> aside,
        List<String> statements,
        List<Detail> details,
        Proof proof) {

    /** A correction: what is right now, and who put it right when and why. */
    public record Amended(List<String> right, String by) {}

    /**
     * @param basis why the viewer may see it, in words
     * @param exact when it was and when it was stored, to the second
     */
    public record Proof(String recordedBy, List<Because> basis, String exact, String record) {}

    /**
     * One basis in words.
     *
     * @param thread the consent, override or statute behind it, as a fragment of the sharing page; null where there is
     *     none
     */
    public record Because(String words, @Nullable String thread) {}

    /**
     * An attached file: what it is, in words, and where it is read.
     */
    public record FileLink(String words, UUID record, UUID file) {}

    /** The months of the list. */
    public record Month(String name, List<Entry> entries) {}

    static String iso(Instant at) {
        return at.toString();
    }
}
