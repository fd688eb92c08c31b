package care.renkei.events.meeting;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody at the table may see was put before them: which records, to whom, provable later, without a word of them. */
@Wire(
        name = "meeting.meeting-pack-issued",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING},
        stage = Stage.PLN,
        practices = {"SVC-06", "ENV-09"},
        ja = "会議の資料",
        en = "Meeting pack issued")
public record MeetingPackIssued(
        @InClear @IdOf("meeting") @Says(en = "The meeting.", ja = "対象の会議。")
        ThingId meeting,

        @InClear @Says(en = "First day of what was chosen.", ja = "選んだ期間の初めの日。") @Nullable
        LocalDate from,

        @InClear @Says(en = "Last day of what was chosen.", ja = "選んだ期間の終わりの日。") @Nullable
        LocalDate until,

        @InClear
        @Range(min = 0, max = 400)
        @Says(en = "What was shown, newest first, corrections included.", ja = "見せたもの（新しい順、訂正も含む）。")
        List<ShownItem> items,

        @InClear @Range(min = 1, max = 60) @Says(en = "Who was at the table.", ja = "見せた相手。")
        List<ShownTo> parties,

        @Range(min = 0, max = 60)
        @Says(en = "How many records were left out because of whom.", ja = "見られない人ごとの、出さなかった件数。")
        List<LeftOut> leftOut)
        implements MeetingEvent {

    /**
     * What proves to a party later that exactly this was shown in that order; it follows from the items alone, so
     * anybody who holds the event can check it.
     */
    public static Digest digestFor(ThingId meeting, DataSubjectId party, List<ShownItem> items) {
        var said =
                new StringBuilder("renkei pack\n").append(meeting).append('\n').append(party);
        for (ShownItem item : items) {
            said.append('\n').append(item.digest());
        }
        return Digest.of(said.toString().getBytes(StandardCharsets.UTF_8));
    }
    /** One part of one record, or of a correction of one. */
    public record ShownItem(
            @InClear @Says(en = "The event that it came with.", ja = "もとになる出来事の番号。")
            UUID event,

            @InClear @Range(min = 0, max = 40) @Says(en = "Which part of it.", ja = "そのうちのどの部分か。")
            int part,

            @InClear @Says(en = "Of its ids and ciphertext.", ja = "番号と暗号文の要約値。")
            Digest digest) {

        /** @param ciphertext SHA-256 of the ciphertext as it is stored; null where the part has none */
        public static ShownItem of(UUID event, int part, @Nullable Digest ciphertext) {
            String said = "renkei item\n" + event + '\n' + part + '\n' + (ciphertext == null ? "" : ciphertext);
            return new ShownItem(event, part, Digest.of(said.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Somebody who was shown all of it. */
    public record ShownTo(
            @InClear @Says(en = "An agency, the person, a relative or a supporter.", ja = "機関、または人。")
            DataSubjectId party,

            @InClear
            @Says(en = "Of the meeting, the party and all digests in their order.", ja = "会議、相手、すべての要約値からの要約値。")
            Digest digest) {}

    /** A party for whose sake something was left out. */
    public record LeftOut(
            @Says(en = "The party.", ja = "相手。") @Nullable DataSubjectId party,

            @Range(min = 1, max = 100_000) @Says(en = "How many records.", ja = "件数。") @Nullable
            Integer records) {}
}
