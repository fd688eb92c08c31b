package care.renkei.query.notice;

import care.renkei.events.Purpose;
import care.renkei.events.telling.Step;
import care.renkei.query.reading.Freshness;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Standing;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what waits for an agency. The list names nobody and is no look into a file: it tells the addressee what events
 * addressed to it. Going on to the file is a look, decided and written down there.
 */
public final class Inboxes {

    private final Snapshot views;
    private final Permissions permissions;
    private final ZoneId zone;

    public Inboxes(Snapshot views, Permissions permissions, ZoneId zone) {
        this.views = views;
        this.permissions = permissions;
        this.zone = zone;
    }

    /**
     * Empty for whoever is no agency or is not enrolled there.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public Inbox of(Caller caller, Purpose purpose) {
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return new Inbox(true, Instant.EPOCH, List.of());
        }
        // Asked of the agency's own partition, it says who is enrolled there and whether it is a core centre.
        Question<Boolean> wall = permissions.wall(ofAgency.viewer(), caller, null);
        Question<Permission> admission = permissions.of(ofAgency.viewer(), caller, purpose, null);
        var inbox = new InboxQuestion(ofAgency.agency(), ofAgency.practitioner(), zone);
        try {
            var answers = views.ask(wall, admission, inbox);
            Permission permission = answers.of(admission);
            InboxQuestion.Found found = answers.of(inbox);
            Instant freshAt = permission.freshAt().isBefore(found.heardAt()) ? permission.freshAt() : found.heardAt();
            boolean fresh = permission.inquiry().certain() && Freshness.fresh(found.heardAt(), found.now());
            return new Inbox(fresh, freshAt, items(permission.inquiry(), found));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private List<Inbox.Item> items(Inquiry inquiry, InboxQuestion.Found found) {
        var items = new ArrayList<Inbox.Item>();
        if (!(inquiry.caller() instanceof Caller.OfAgency caller)) {
            return items;
        }
        LocalDate today = LocalDate.ofInstant(found.now(), zone);
        for (InboxQuestion.Row row : found.rows()) {
            Waiting waiting = row.waiting();
            Reached reached = waiting.reached(today, zone);
            if (waiting.isFor(caller.agency(), caller.coreCentre()) && (reached != null || isClock(waiting))) {
                items.add(new Inbox.Item(
                        waiting.matter(),
                        waiting.event(),
                        row.thing(),
                        waiting.since(),
                        waiting.dueOn(),
                        reached == null ? null : reached.step(),
                        reached != null && reached.step() == Step.OVERDUE,
                        mayKnow(inquiry, row.sharing()) ? row.person() : null,
                        row.readAt(),
                        row.told()));
            }
        }
        return items;
    }

    /** A clock that runs is shown from its beginning, before anybody is told of it. */
    private static boolean isClock(Waiting waiting) {
        return switch (waiting.matter()) {
            case INFORMING, REVIEW -> true;
            case OVERRIDE_INVOKED, WITHDRAWAL, CONSENT_ENDING, POWER_ENDING, POWER_BEGUN -> false;
        };
    }

    private static boolean mayKnow(Inquiry inquiry, @Nullable PersonSharing sharing) {
        return sharing != null
                && !sharing.erased().contains(sharing.person())
                && Standing.of(inquiry, sharing) != Standing.NONE;
    }
}
