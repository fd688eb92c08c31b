package care.renkei.query.overrides;

import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.accesslog.LookCounted;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.overrides.OverrideList.Listed;
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
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the register for an agency; each person whose override is listed has the look written down. */
public final class OverrideRegister {

    private final Snapshot views;
    private final Permissions permissions;
    private final FileReads reads;
    private final AccessLogReading log;
    private final Listing listing;

    /** @param zone where days end */
    public OverrideRegister(
            Snapshot views, Permissions permissions, FileReads reads, AccessLogReading log, ZoneId zone) {
        this.views = views;
        this.permissions = permissions;
        this.reads = reads;
        this.log = log;
        listing = new Listing(zone);
    }

    /** What one snapshot said. */
    private record Asked(Permission permission, RegisterQuestion.Found found) {

        boolean fresh() {
            return permission.inquiry().certain() && Freshness.fresh(found.heardAt(), found.now());
        }

        Instant freshAt() {
            return permission.freshAt().isBefore(found.heardAt()) ? permission.freshAt() : found.heardAt();
        }

        /** With the reason why each concerns the agency. */
        Map<RegisterQuestion.Row, Basis> concerning() {
            var concerning = new LinkedHashMap<RegisterQuestion.Row, Basis>();
            if (permission.inquiry().caller() instanceof Caller.OfAgency caller) {
                for (RegisterQuestion.Row row : found.rows()) {
                    Basis basis = basis(caller, row.override());
                    if (basis != null && (fresh() || basis instanceof Basis.OwnAgency)) {
                        concerning.put(row, basis);
                    }
                }
            }
            return concerning;
        }
    }

    /**
     * Empty for whoever is no agency or is not enrolled there.
     *
     * @param due what it is asked for; null for all
     * @throws ViewsUnavailable if the views cannot be read
     */
    public OverrideList of(Caller caller, Purpose purpose, @Nullable Due due) {
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return new OverrideList(true, Instant.EPOCH, List.of());
        }
        Asked asked = ask(ofAgency, purpose);
        var listed = new ArrayList<Listed>();
        var concerning = asked.concerning();
        Map<ThingId, List<OverrideList.Look>> looks = looks(asked, concerning);
        concerning.forEach((row, basis) -> {
            RegisteredOverride override = row.override();
            boolean known = mayKnow(asked.permission().inquiry(), row.sharing());
            Listed one = listing.one(
                    override,
                    known,
                    looks.getOrDefault(override.override(), List.of()),
                    asked.found().now());
            if (due == null || due.holds(one)) {
                if (known && override.person() != null) {
                    written(
                            new FileRequest("overrides", override.person(), caller, purpose, null, null),
                            asked,
                            row,
                            basis);
                }
                listed.add(one);
            }
        });
        listed.sort(Urgency.FIRST);
        return new OverrideList(asked.fresh(), asked.freshAt(), listed);
    }

    /**
     * How much waits for the agency, for a line on its first page: numbers alone, of nobody.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public Waiting waiting(Caller caller, Purpose purpose) {
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return Waiting.NOTHING;
        }
        Asked asked = ask(ofAgency, purpose);
        return Waiting.of(asked.concerning().keySet().stream()
                .map(row -> listing.one(
                        row.override(), false, List.of(), asked.found().now()))
                .toList());
    }

    private Asked ask(Caller.OfAgency caller, Purpose purpose) {
        // Asked of the agency's own partition, it says who is enrolled there and whether it is a core centre.
        Question<Boolean> wall = permissions.wall(caller.viewer(), caller, null);
        Question<Permission> admission = permissions.of(caller.viewer(), caller, purpose, null);
        var register = new RegisterQuestion(caller.agency());
        try {
            var answers = views.ask(wall, admission, register);
            return new Asked(answers.of(admission), answers.of(register));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private void written(FileRequest request, Asked asked, RegisterQuestion.Row row, Basis basis) {
        var look = new LookInProgress();
        look.saw(row.override().event(), new Verdict.Visible(Grade.STRUCTURE, List.of(basis)));
        reads.record(request, asked.permission().upTo(), "", false, look);
    }

    /** Looks are for who judges them and for auditors, not for colleagues of whoever looked. */
    private Map<ThingId, List<OverrideList.Look>> looks(Asked asked, Map<RegisterQuestion.Row, Basis> concerning) {
        boolean audits = asked.permission().inquiry().caller() instanceof Caller.OfAgency caller && caller.auditor();
        List<ThingId> overrides = concerning.entrySet().stream()
                .filter(entry -> audits || entry.getValue() instanceof Basis.Review)
                .map(entry -> entry.getKey().override().override())
                .toList();
        var looks = new LinkedHashMap<ThingId, List<OverrideList.Look>>();
        try {
            for (LookCounted look : overrides.isEmpty() ? List.<LookCounted>of() : log.countedUnder(overrides)) {
                looks.computeIfAbsent(look.override(), none -> new ArrayList<>())
                        .add(new OverrideList.Look(
                                look.look(), look.at(), look.viewer(), look.practitioner(), look.records()));
            }
            return looks;
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
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
}
