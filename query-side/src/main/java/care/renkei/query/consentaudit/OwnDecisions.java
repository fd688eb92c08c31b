package care.renkei.query.consentaudit;

import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Position;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
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
import java.time.ZoneId;
import java.util.List;
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
     * In which capacity the caller decides about sharing what is about the person, or, a relative, about themselves.
     *
     * @return null where the caller decides nothing
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     */
    public @Nullable GrantorCapacity capacity(SharingLook look) {
        OpenFile file = reads.open(look.asking("sharing"));
        Inquiry inquiry = file.permission().inquiry();
        if (!(inquiry.caller() instanceof Caller.Individual caller)) {
            return null;
        }
        return switch (file.standing()) {
            case PERSON, RELATIVE -> GrantorCapacity.SELF;
            case REPRESENTATIVE -> power(file.permission().sharing(), caller, inquiry);
            case TEAM, NAMED_AGENCY, NONE -> null;
        };
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
                sharing, recipients, subject, purpose, file.permission().inquiry().at(), zone, file.position());
    }

    private static WireEvent asStored(CareEvent draft, OpenFile file) {
        Position last = file.position();
        return new WireEvent(
                EventSealer.factsOnly(draft, 0),
                "draft",
                0,
                file.permission().inquiry().at(),
                new Position(last.epoch(), last.txid(), last.globalIndex() + 1));
    }
}
