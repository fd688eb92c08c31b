package care.renkei.query.withdrawals;

import care.renkei.events.Purpose;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.due.Duty;
import care.renkei.query.reading.Answers;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.Freshness;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.withdrawals.WithdrawalList.Waiting;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists for an agency which withdrawals it has to acknowledge, and who has not acknowledged those that it recorded. Each
 * person whose notice is listed has the look written down. Who was told knows of the person from then on, whatever else
 * is closed.
 */
public final class Withdrawals {

    /** Decision record 0028. */
    private static final Period WITHIN = Duty.ACKNOWLEDGE.within();

    private final Snapshot views;
    private final Permissions permissions;
    private final FileReads reads;
    private final ZoneId zone;

    public Withdrawals(Snapshot views, Permissions permissions, FileReads reads, ZoneId zone) {
        this.views = views;
        this.permissions = permissions;
        this.reads = reads;
        this.zone = zone;
    }

    /**
     * Empty for whoever is no agency or is not enrolled there.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public WithdrawalList of(Caller caller, Purpose purpose) {
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return new WithdrawalList(true, List.of(), List.of());
        }
        // Asked of the agency's own partition, it says who is enrolled there.
        Question<Permission> admission = permissions.of(ofAgency.viewer(), caller, purpose, null);
        var notices = new NoticesQuestion(ofAgency.agency());
        try {
            Answers answers = views.ask(admission, notices);
            Permission permission = answers.of(admission);
            NoticesQuestion.Found found = answers.of(notices);
            var mine = new ArrayList<Waiting>();
            var others = new ArrayList<Waiting>();
            if (permission.inquiry().caller() instanceof Caller.OfAgency admitted) {
                LocalDate today = permission.inquiry().today();
                for (NoticesQuestion.Row row : found.rows()) {
                    boolean toMe = row.agency().equals(admitted.agency());
                    (toMe ? mine : others).add(waiting(row, today));
                    record(row, toMe ? new Basis.Addressed() : new Basis.OwnAgency(), caller, purpose, permission);
                }
            }
            return new WithdrawalList(
                    permission.inquiry().certain()
                            && Freshness.fresh(
                                    found.heardAt(), permission.inquiry().at()),
                    mine,
                    others);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private Waiting waiting(NoticesQuestion.Row row, LocalDate today) {
        LocalDate due = LocalDate.ofInstant(row.notifiedAt(), zone).plus(WITHIN);
        return new Waiting(
                row.person(),
                row.subject(),
                row.agency(),
                row.ended(),
                row.consent(),
                row.notifiedAt(),
                due,
                due.isBefore(today));
    }

    private void record(NoticesQuestion.Row row, Basis basis, Caller caller, Purpose purpose, Permission permission) {
        var look = new LookInProgress();
        look.saw(row.notifiedBy(), new Verdict.Visible(Grade.STRUCTURE, List.of(basis)));
        reads.record(
                new FileRequest("sharing", "withdrawals", row.person(), caller, purpose, null, null),
                permission.upTo(),
                "",
                false,
                look);
    }
}
