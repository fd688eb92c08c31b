package care.renkei.query.overrides;

import care.renkei.events.Purpose;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Stage;
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
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Standing;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the register for an agency; each person whose override is listed has the look written down. */
public final class OverrideRegister {

    /** Domain, "Life-safety override": reviewed within seven days, and the person told as soon as that. */
    private static final Duration DUE_WITHIN = Duration.ofDays(7);

    private final Snapshot views;
    private final Permissions permissions;
    private final FileReads reads;
    private final ZoneId zone;

    public OverrideRegister(Snapshot views, Permissions permissions, FileReads reads, ZoneId zone) {
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
    public OverrideList of(Caller caller, Purpose purpose) {
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return new OverrideList(true, Instant.EPOCH, List.of());
        }
        // Asked of the agency's own partition, it says who is enrolled there and whether it is a core centre.
        Question<Boolean> wall = permissions.wall(ofAgency.viewer(), caller, null);
        Question<Permission> admission = permissions.of(ofAgency.viewer(), caller, purpose, null);
        var register = new RegisterQuestion(ofAgency.agency());
        try {
            var answers = views.ask(wall, admission, register);
            Permission permission = answers.of(admission);
            RegisterQuestion.Found found = answers.of(register);
            Instant freshAt = permission.freshAt().isBefore(found.heardAt()) ? permission.freshAt() : found.heardAt();
            boolean fresh = permission.inquiry().certain() && Freshness.fresh(found.heardAt(), found.now());
            return new OverrideList(
                    fresh,
                    freshAt,
                    listed(
                            permission,
                            found,
                            fresh,
                            new FileRequest("overrides", ofAgency.viewer(), caller, purpose, null, null)));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private List<Listed> listed(
            Permission permission, RegisterQuestion.Found found, boolean fresh, FileRequest request) {
        Inquiry inquiry = permission.inquiry();
        var listed = new ArrayList<Listed>();
        if (!(inquiry.caller() instanceof Caller.OfAgency caller)) {
            return listed;
        }
        for (RegisterQuestion.Row row : found.rows()) {
            RegisteredOverride override = row.override();
            Basis basis = basis(caller, override);
            if (basis == null || (!fresh && !(basis instanceof Basis.OwnAgency))) {
                continue;
            }
            boolean known = mayKnow(inquiry, row.sharing());
            if (known) {
                var look = new LookInProgress();
                look.saw(override.event(), new Verdict.Visible(Grade.STRUCTURE, List.of(basis)));
                reads.record(
                        new FileRequest(
                                request.view(), override.person(), request.caller(), request.purpose(), null, null),
                        permission.upTo(),
                        "",
                        false,
                        look);
            }
            listed.add(one(override, known, found.now()));
        }
        return listed;
    }

    /** Why it concerns the agency: it invoked it, reviewed it, or is to. */
    private static @Nullable Basis basis(Caller.OfAgency caller, RegisteredOverride override) {
        if (override.invokedBy().equals(caller.agency())) {
            return new Basis.OwnAgency();
        }
        RegisteredOverride.Review review = override.review();
        boolean reviews = review != null
                ? review.by().equals(caller.agency())
                : override.reviewer() == null
                        ? caller.coreCentre()
                        : override.reviewer().equals(caller.agency());
        return reviews ? new Basis.Review(override.override()) : null;
    }

    private static boolean mayKnow(Inquiry inquiry, @Nullable PersonSharing sharing) {
        return sharing != null
                && !sharing.erased().contains(sharing.person())
                && Standing.of(inquiry, sharing) != Standing.NONE;
    }

    private Listed one(RegisteredOverride override, boolean known, Instant now) {
        RegisteredOverride.Review review = override.review();
        Instant dueAt = override.invokedAt().plus(DUE_WITHIN);
        LocalDate informDueOn = override.deferrals().isEmpty()
                ? LocalDate.ofInstant(dueAt, zone)
                : override.deferrals().getLast();
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<Stage> overdue = EnumSet.noneOf(Stage.class);
        Instant overAt = overAt(override, now);
        if (overAt == null) {
            stages.add(Stage.OPEN);
        }
        if (review == null) {
            stages.add(Stage.TO_REVIEW);
            if (now.isAfter(dueAt)) {
                overdue.add(Stage.TO_REVIEW);
            }
        }
        if (override.informedAt() == null) {
            stages.add(Stage.TO_INFORM);
            if (LocalDate.ofInstant(now, zone).isAfter(informDueOn)) {
                overdue.add(Stage.TO_INFORM);
            }
        }
        return new Listed(
                override.override(),
                known ? override.person() : null,
                override.invokedBy(),
                override.basis(),
                override.why(),
                override.recipients(),
                override.categories(),
                override.invokedAt(),
                override.until(),
                overAt,
                override.reviewer(),
                dueAt,
                review == null ? null : review.by(),
                review == null ? null : review.at(),
                review == null ? null : review.verdict(),
                informDueOn,
                override.deferrals().size(),
                override.informedAt(),
                stages,
                overdue);
    }

    private static @Nullable Instant overAt(RegisteredOverride override, Instant now) {
        Instant ended = override.endedAt();
        if (ended != null && ended.isBefore(override.until())) {
            return ended;
        }
        return now.isBefore(override.until()) ? null : override.until();
    }
}
