package care.renkei.query.consentaudit;

import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Position;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.SharingEvolution;
import care.renkei.query.visibility.Standing;
import care.renkei.query.visibility.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What somebody may decide by their own hand, and what would follow: said before it is done, by the same decision. */
public final class OwnDecisions {

    private final FileReads reads;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with */
    public OwnDecisions(FileReads reads, ZoneId zone) {
        this.reads = reads;
        this.zone = zone;
    }

    /** Who may know what before and after. */
    public record Drafted(SharingMatrix before, SharingMatrix after) {}

    /**
     * What the caller may decide about now.
     *
     * @param subject the person, or the relative who asks about themselves
     * @param capacity in which the caller decides; null where that is not the caller's
     * @param consents in force or to come, oldest first
     * @param stoppedBy who stopped the use of the record; null while it goes on
     */
    public record Mine(
            DataSubjectId subject,
            @Nullable GrantorCapacity capacity,
            List<OpenConsent> consents,
            @Nullable DataSubjectId stoppedBy) {}

    /** A consent as it stands after all that narrowed it. */
    public record OpenConsent(
            ThingId consent, Recipients recipients, Scope scope, Set<Purpose> purposes, LocalDate until) {}

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know, and for
     *     agencies, whose hand it is not
     */
    public Mine mine(SharingLook look) {
        FileRequest request = look.asking("sharing");
        var question = new StatementsQuestion(look.person());
        OpenFile file = reads.open(request, question);
        Inquiry inquiry = file.permission().inquiry();
        if (!(inquiry.caller() instanceof Caller.Individual caller)) {
            throw reads.refused(request);
        }
        PersonSharing sharing = file.permission().sharing();
        boolean relative = file.standing() == Standing.RELATIVE;
        DataSubjectId subject = relative ? caller.viewer() : look.person();
        GrantorCapacity capacity =
                file.standing() == Standing.REPRESENTATIVE ? power(sharing, caller, inquiry) : GrantorCapacity.SELF;
        var own = new OwnStatements(subject, inquiry.today());
        var inSight = new InSight(file, file.answers().of(question));
        var seen = new LookInProgress();
        for (Stated stated : file.answers().of(question)) {
            Verdict.Visible verdict = inSight.verdict(stated);
            if (verdict != null) {
                own.take(stated);
                seen.saw(stated.id(), verdict);
            }
        }
        reads.record(request, file.position(), "", false, seen);
        return new Mine(subject, capacity, own.consents(), relative ? null : own.stoppedBy());
    }

    private static @Nullable GrantorCapacity power(PersonSharing sharing, Caller.Individual caller, Inquiry inquiry) {
        return sharing.representatives().stream()
                .filter(power -> power.who().equals(caller.viewer())
                        && power.powers().contains(Power.CONSENT_TO_SHARING)
                        && !inquiry.today().isBefore(power.from())
                        && (power.until() == null || !inquiry.today().isAfter(power.until())))
                .map(power -> power.capacity())
                .findFirst()
                .orElse(null);
    }

    /**
     * What would be open to whom if that were stored now. Nothing is; the question is a look like others.
     *
     * @param subject whose information it is about
     * @param purpose for which the recipients would look
     * @param draft as it would be sent
     */
    public Drafted drafted(SharingLook look, DataSubjectId subject, Purpose purpose, CareEvent draft) {
        FileRequest request = look.asking("draft");
        var question = new StatementsQuestion(look.person());
        OpenFile file = reads.open(request, question);
        List<Stated> known = file.answers().of(question);
        PersonSharing now = file.permission().sharing();
        PersonSharing then = new SharingEvolution(zone).evolve(now, asStored(draft, file));
        var inSight = new RowsInSight(file, subject, known);
        var seen = new LookInProgress();
        var drafted = new Drafted(
                inSight.of(matrix(file, now, known, subject, purpose), seen),
                inSight.of(matrix(file, then, known, subject, purpose), new LookInProgress()));
        reads.record(request, file.position(), "type=" + draft.type().eventName(), false, seen);
        return drafted;
    }

    private SharingMatrix matrix(
            OpenFile file, PersonSharing sharing, List<Stated> known, DataSubjectId subject, Purpose purpose) {
        var addressees = new Addressees(known);
        var recipients = new TreeSet<DataSubjectId>();
        known.forEach(stated -> recipients.addAll(addressees.of(stated).named()));
        return SharingMatrix.of(
                sharing,
                recipients,
                subject,
                purpose,
                file.permission().inquiry().at(),
                zone,
                file.position());
    }

    private static WireEvent asStored(CareEvent draft, OpenFile file) {
        Position last = file.position();
        return new WireEvent(
                EventSealer.factsOnly(draft, 0),
                "draft",
                0,
                file.permission().inquiry().at(),
                new Position(last.epoch(), last.txid(), last.index() + 1));
    }
}
