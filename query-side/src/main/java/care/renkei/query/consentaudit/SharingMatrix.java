package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.TeamMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may know what about one data subject: agencies and supporters down, categories across. A caller who may not know
 * all that was said about a recipient is not shown that row; the own row stands always. Every
 * cell is asked of the one decision, so it says what a look would say.
 *
 * @param person whose file it is
 * @param subject whose information the matrix speaks of: the person or a relative of the file
 * @param purpose the purpose that was asked for
 * @param at the moment for which it holds
 * @param position the events up to which it was folded
 * @param certain whether nothing newer can be missing; if not, looks of others than the source are closed for now
 * @param useStopped whether the person has stopped the use of the record
 */
public record SharingMatrix(
        DataSubjectId person,
        DataSubjectId subject,
        Purpose purpose,
        Instant at,
        Position position,
        boolean certain,
        boolean useStopped,
        List<Row> rows) {

    /**
     * The whole of it, for whoever may know all.
     *
     * @param sharing the state of the file at that moment
     * @param recipients who has a row beside the agencies of the team and the representatives
     * @param zone whose days consents begin and end with
     */
    public static SharingMatrix of(
            PersonSharing sharing,
            Collection<DataSubjectId> recipients,
            DataSubjectId subject,
            Purpose purpose,
            Instant at,
            ZoneId zone,
            Position position) {
        var cells = new Cells(sharing, subject, purpose, at, zone);
        LocalDate today = at.atZone(zone).toLocalDate();
        Map<DataSubjectId, TeamMember> team = sharing.team().members();
        var rows = new TreeSet<DataSubjectId>(recipients);
        rows.addAll(team.keySet());
        sharing.representatives().forEach(representation -> rows.add(representation.who()));
        rows.remove(subject);
        return new SharingMatrix(
                sharing.person(),
                subject,
                purpose,
                at,
                position,
                true,
                sharing.useStopped(),
                rows.stream()
                        .map(recipient -> {
                            TeamMember member = team.get(recipient);
                            boolean inTeam = member != null && !today.isBefore(member.from());
                            return new Row(
                                    recipient,
                                    inTeam,
                                    member == null || !inTeam ? Set.of() : member.roles(),
                                    Arrays.stream(Category.values())
                                            .map(category -> cells.cell(recipient, category))
                                            .toList());
                        })
                        .sorted(Comparator.comparing(row -> !row.inTeam()))
                        .toList());
    }

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
        OVERRIDE("命に関わる場合の情報提供", "life-safety override"),
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
