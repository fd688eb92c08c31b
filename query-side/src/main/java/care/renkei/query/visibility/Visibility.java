package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one decision on who may see what, used by every read path: may this caller see this part, now, for this
 * purpose, and on what basis? Judged part by part and, in a joint part, subject by subject. The steps are taken in
 * the order of their numbers; a permission must cover all categories of the record, a denial bites on any.
 */
public final class Visibility {

    private final Inquiry inquiry;
    private final PartFacts part;
    private final PersonSharing sharing;

    private Visibility(Inquiry inquiry, PartFacts part, PersonSharing sharing) {
        this.inquiry = inquiry;
        this.part = part;
        this.sharing = sharing;
    }

    /**
     * @param sharing of the person in whose file the part stands
     * @throws IllegalArgumentException if the part stands in another file
     */
    public static Verdict decide(Inquiry inquiry, PartFacts part, PersonSharing sharing) {
        if (!sharing.person().equals(part.person())) {
            throw new IllegalArgumentException("sharing of another file");
        }
        Verdict verdict = new Visibility(inquiry, part, sharing).decide();
        return verdict instanceof Verdict.Visible visible && isAuditor(inquiry.caller())
                ? new Verdict.Visible(Grade.STRUCTURE, visible.bases())
                : verdict;
    }

    /** A part of an agency's or region's own event: open to every valid caller, save what is restricted. */
    public static Verdict decideOpen(Inquiry inquiry, PartFacts part) {
        if (part.person() != null) {
            throw new IllegalArgumentException("a part of a file");
        }
        Verdict open = new Verdict.Visible(Grade.CONTENT, List.of(new Basis.Open()));
        Verdict own = new Verdict.Visible(Grade.CONTENT, List.of(new Basis.OwnAgency()));
        return switch (inquiry.caller()) {
            case Caller.Nobody c -> Verdict.ABSENT;
            case Caller.Operator c -> Verdict.ABSENT;
            case Caller.Individual c -> part.ofPractitioner() || part.closedToOthers() ? Verdict.ABSENT : open;
            case Caller.OfAgency caller -> {
                if (part.sealedFor() != null && !part.sealedFor().equals(caller.agency())) {
                    yield Verdict.ABSENT;
                }
                if (caller.agency().equals(part.source())) {
                    yield part.authorOnly() && !part.isAuthor(caller) ? Verdict.ABSENT : own;
                }
                yield part.ofPractitioner() || (part.closedToOthers() && !part.restrictedTo(caller.agency()))
                        ? Verdict.ABSENT
                        : open;
            }
        };
    }

    /**
     * A sealed matter, which stands in no file (step 2): open to whoever works for the authority that it is addressed to
     * or was passed on to. Absent for all others, that authority's auditor and its systems included.
     */
    public static Verdict decideSealed(Inquiry inquiry, AgencyId sealedFor) {
        return inquiry.certain()
                        && inquiry.caller() instanceof Caller.OfAgency caller
                        && caller.practitioner() != null
                        && !caller.auditor()
                        && caller.agency().equals(sealedFor)
                ? open(new Basis.Addressed())
                : Verdict.ABSENT;
    }

    private static boolean isAuditor(Caller caller) {
        return caller instanceof Caller.OfAgency ofAgency && ofAgency.auditor();
    }

    private Verdict decide() {
        DataSubjectId viewer =
                switch (inquiry.caller()) {
                    case Caller.OfAgency caller -> caller.viewer();
                    case Caller.Individual caller -> caller.viewer();
                    case Caller.Operator c -> null;
                    case Caller.Nobody c -> null;
                };
        if (viewer == null) {
            return Verdict.ABSENT; // step 0
        }
        var bases = new ArrayList<Basis>();
        Grade grade = Grade.CONTENT;
        Verdict closed = null;
        for (DataSubjectId subject : part.about().subjects()) {
            switch (ofSubject(part.standsFor(subject), viewer)) {
                case Verdict.Visible visible -> {
                    bases.addAll(visible.bases());
                    grade = visible.grade().compareTo(grade) < 0 ? visible.grade() : grade;
                }
                case Verdict.Denied denied -> closed = closed == null ? denied : closed;
                case Verdict.Absent absent -> {
                    return absent;
                }
            }
        }
        return closed == null ? new Verdict.Visible(grade, bases) : closed;
    }

    private Verdict ofSubject(DataSubjectId subject, DataSubjectId viewer) {
        if (sharing.erased().contains(subject)) {
            return deny(Reason.ERASED); // step 1
        }
        Verdict own = inquiry.caller() instanceof Caller.OfAgency caller
                ? ofSource(caller)
                : ofIndividual(subject, (Caller.Individual) inquiry.caller());
        if (own != null) {
            return own;
        }
        Basis override = underOverride(viewer);
        if (override != null) {
            return open(override); // step 6
        }
        Verdict verdict = onPermission(subject, viewer);
        return verdict instanceof Verdict.Visible ? verdict : orForReview(verdict);
    }

    /** Steps 2, 3 and 4. */
    private @Nullable Verdict ofSource(Caller.OfAgency caller) {
        if (part.sealedFor() != null) {
            return part.sealedFor().equals(caller.agency()) ? open(new Basis.Addressed()) : Verdict.ABSENT;
        }
        boolean own = caller.agency().equals(part.source());
        if (own && Standing.of(inquiry, sharing) == Standing.NONE) {
            return Verdict.ABSENT; // record 0086: its no to a handover names to it nobody whom it may not know of
        }
        if (part.authorOnly()) {
            return part.isAuthor(caller) ? open(new Basis.OwnAgency()) : Verdict.ABSENT;
        }
        if (own) {
            return open(new Basis.OwnAgency());
        }
        return part.retraction() == PartFacts.Retraction.NONE ? null : deny(Reason.RETRACTED);
    }

    /** Steps 2, 3 and 5. */
    private @Nullable Verdict ofIndividual(DataSubjectId subject, Caller.Individual caller) {
        if (part.sealedFor() != null || part.authorOnly()) {
            return Verdict.ABSENT;
        }
        if (part.retraction() != PartFacts.Retraction.NONE) {
            return deny(Reason.RETRACTED);
        }
        boolean forPerson = sharing.standsForPerson(caller, inquiry.today());
        if (part.notForPerson() && (forPerson || caller.viewer().equals(subject))) {
            return Verdict.ABSENT;
        }
        if (!personAgrees(caller.viewer())) {
            return null;
        }
        if (caller.viewer().equals(subject)) {
            return open(new Basis.Subject());
        }
        Representation power = inquiry.certain() && !sharing.parked() && subject.equals(sharing.person())
                ? sharing.representation(caller.viewer(), part.categories(), inquiry.today())
                : null;
        return power == null ? null : open(new Basis.Representative(power.capacity()));
    }

    /** What the person said when heard alone stays the person's until the person's own consent opens it. */
    private boolean personAgrees(DataSubjectId viewer) {
        return !part.heardAlone()
                || inquiry.caller() instanceof Caller.OfAgency
                || viewer.equals(sharing.person())
                || (certain()
                        && Statements.opening(sharing, sharing.person(), viewer, part, inquiry, sharing.person())
                                != null);
    }

    private @Nullable Basis underOverride(DataSubjectId viewer) {
        OverrideReceipt receipt = inquiry.receipt();
        if (receipt != null && receipt.opens(inquiry, part, sharing)) {
            return new Basis.LifeSafety(receipt.override());
        }
        if (!certain()) {
            return null;
        }
        for (LifeSafetyOverride override : sharing.overrides()) {
            if (override.open(inquiry.at())
                    && override.covers(part)
                    && override.reach().permits(viewer, sharing.team(), inquiry.today())) {
                return new Basis.LifeSafety(override.override());
            }
        }
        return null;
    }

    /** Steps 7 to 11. */
    private Verdict onPermission(DataSubjectId subject, DataSubjectId viewer) {
        if (!certain()) {
            return deny(Reason.NOT_CERTAIN);
        }
        if (sharing.useStopped()) {
            return deny(Reason.USE_STOPPED);
        }
        if (part.restrictedFrom(inquiry.caller())) {
            return Verdict.ABSENT;
        }
        for (StatutoryBasis basis : sharing.bases()) {
            if (!basis.internal()
                    && basis.opens(subject, part, inquiry.at())
                    && basis.reach().permits(viewer, sharing.team(), inquiry.today())) {
                return open(new Basis.Statutory(basis.basis(), basis.law()));
            }
        }
        Grant grant = personAgrees(viewer)
                ? Statements.opening(
                        sharing,
                        subject,
                        viewer,
                        part,
                        inquiry,
                        part.heardAlone()
                                        && subject.equals(sharing.person())
                                        && inquiry.caller() instanceof Caller.Individual
                                ? subject
                                : null)
                : null;
        if (grant != null) {
            return open(new Basis.Consent(grant.consent()));
        }
        boolean refused = Statements.refusal(sharing, subject, viewer, part, inquiry) != null;
        Basis withoutConsent = refused ? null : unlessRefused(subject, viewer);
        if (withoutConsent != null) {
            return open(withoutConsent);
        }
        return deny(refused ? Reason.REFUSED : Reason.OUTSIDE_CONSENT);
    }

    /** Joint use and use within a corporation: no consent is needed, but a refusal stands against them (record 0027). */
    private @Nullable Basis unlessRefused(DataSubjectId subject, DataSubjectId viewer) {
        if (!(inquiry.caller() instanceof Caller.OfAgency)) {
            return null;
        }
        for (StatutoryBasis basis : sharing.bases()) {
            if (basis.internal()
                    && basis.opens(subject, part, inquiry.at())
                    && basis.reach().permits(viewer, sharing.team(), inquiry.today())) {
                return new Basis.Statutory(basis.basis(), basis.law());
            }
        }
        for (JointUse notice : sharing.jointUses()) {
            if (notice.opens(subject, part, inquiry)
                    && notice.reach().permits(viewer, sharing.team(), inquiry.today())) {
                return new Basis.Statutory(notice.notice(), LegalBasis.JOINT_USE_27_5);
            }
        }
        return null;
    }

    private Verdict orForReview(Verdict otherwise) {
        if (certain() && inquiry.caller() instanceof Caller.OfAgency caller) {
            for (LifeSafetyOverride override : sharing.overrides()) {
                if (override.showsStructureTo(caller, part)) {
                    return new Verdict.Visible(Grade.STRUCTURE, List.of(new Basis.Review(override.override())));
                }
            }
        }
        return otherwise;
    }

    private boolean certain() {
        return inquiry.certain() && !sharing.parked();
    }

    private static Verdict open(Basis basis) {
        return new Verdict.Visible(Grade.CONTENT, List.of(basis));
    }

    /** Closed; told as a number only to those who may know that there is something. */
    private Verdict deny(Reason reason) {
        boolean told =
                switch (inquiry.caller()) {
                    case Caller.OfAgency caller ->
                        sharing.team().includes(caller.viewer(), inquiry.today()) && part.countedFor(caller);
                    case Caller.Individual caller ->
                        sharing.standsForPerson(caller, inquiry.today()) && part.countedFor(caller, sharing.person());
                    case Caller.Operator c -> false;
                    case Caller.Nobody c -> false;
                };
        return told ? new Verdict.Denied(reason) : Verdict.ABSENT;
    }
}
