package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may know what about one data subject: agencies and supporters down, categories across. Every cell is asked of
 * the one decision, so it says what a look would say.
 *
 * @param person whose file it is
 * @param subject whose information the matrix speaks of: the person or a relative of the file
 * @param purpose the purpose that was asked for
 * @param at the moment for which it holds
 * @param position the events up to which it was folded
 * @param useStopped whether the person has stopped the use of the record
 */
public record SharingMatrix(
        DataSubjectId person,
        DataSubjectId subject,
        Purpose purpose,
        Instant at,
        Position position,
        boolean useStopped,
        List<Row> rows) {

    /**
     * One recipient.
     *
     * @param recipient an agency ({@code agency-…}), a supporter or representative ({@code relative-…})
     * @param inTeam whether it is an agency of the team on that day
     * @param cells one for each category, in the order of {@link Category}
     */
    public record Row(DataSubjectId recipient, boolean inTeam, Set<TeamRole> roles, List<Cell> cells) {}

    /**
     * One recipient and one category. The source of a record sees it whatever stands here.
     *
     * @param until last day of a consent
     * @param untilAt end of an override or of a statutory basis
     * @param thread the consent, denial, override or statutory basis by which the thread opens
     */
    public record Cell(
            Category category,
            State state,
            @Nullable LocalDate until,
            @Nullable Instant untilAt,
            @Nullable ThingId thread) {}

    /** What a cell says; the words are in one place, here. */
    public enum State {
        YES("はい", "yes"),
        /** Only some types of records, or records named one by one. */
        NARROW("一部だけ", "in part"),
        NO("いいえ", "no"),
        REFUSED("ことわり", "refused"),
        OVERRIDE("緊急の提供", "under override"),
        STATUTE("法令に基づく", "by statute"),
        REPRESENTATIVE("代理人", "as representative"),
        /** The person stopped the use of the record. */
        STOPPED("利用停止", "stopped");

        private final String ja;
        private final String en;

        State(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        public String ja() {
            return ja;
        }

        public String en() {
            return en;
        }
    }
}
