package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether an agency could see a record at a moment, and why: by the one decision, on what was known then. It is
 * answered to who may see the record, to the person and to auditors, and only about agencies of which they may know all
 * that was said; the source may ask about every agency, and every agency about itself.
 */
public final class ExplanationOfAccess {

    private final FileReads reads;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with */
    public ExplanationOfAccess(FileReads reads, ZoneId zone) {
        this.reads = reads;
        this.zone = zone;
    }

    /**
     * @param agency whose access is asked about
     * @param record the event that recorded it
     * @param purpose for which the agency would look
     * @param moment null for now
     * @throws care.renkei.query.reading.PersonNotAvailable if the person or the record is unknown or not the caller's
     *     to ask about; that is written down
     * @throws care.renkei.query.reading.BadParameter if the moment has not come yet
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public Explanation explain(
            SharingLook look, AgencyId agency, UUID record, Purpose purpose, @Nullable Instant moment) {
        FileRequest request = look.askingOfRecords("explain");
        var statements = new StatementsQuestion(look.person());
        var structures = new StructuresQuestion(look.person(), List.of(record));
        var earlier = new RecordThen.Asked(look.person(), record);
        var core = new CoreCentreQuestion(agency);
        OpenFile file = reads.open(request, statements, structures, earlier, core);
        Instant now = file.permission().inquiry().at();
        Instant at = Folded.moment(moment, now, zone);
        List<Stated> all = file.answers().of(statements);
        var inSight = new InSight(file, all);
        StructuresQuestion.Structure found = file.answers().of(structures).get(record);
        RecordVerdict seen = found == null ? null : found.verdict(file, look.person(), record);
        if (found == null || seen == null || !mayAsk(file, found, seen, agency, inSight)) {
            throw reads.refused(request);
        }
        // What changed a record that is closed to the asker is closed, too.
        RecordThen then = seen.visible() ? file.answers().of(earlier) : RecordThen.UNKNOWN;
        List<Stated> known = Folded.knownBy(all, at);
        Caller.OfAgency system = Caller.OfAgency.system(agency);
        var asked = new AccessThen(
                agency,
                record,
                Inquiry.of(
                        file.answers().of(core) ? system.asCoreCentre() : system, purpose, at == null ? now : at, zone),
                at == null
                        ? file.permission().sharing()
                        : Folded.state(
                                look.person(),
                                known,
                                file.permission().sharing().team().corporations(),
                                zone),
                then.kind(found.kind(), at).of(look.person(), record, found.recordedAt()));
        boolean recorded = at == null || !found.recordedAt().isAfter(at);
        Position position = at == null ? file.position() : Folded.position(known);
        Explanation explanation = recorded
                ? asked.explained(position, known, inSight, then.knownBy(at))
                : new Explanation(
                        agency, record, null, asked.inquiry().at(), position, false, List.of(), null, List.of());
        var log = new LookInProgress();
        log.saw(record, seen);
        reads.record(request, position, said(agency, record, purpose, at), false, log);
        return explanation;
    }

    private static boolean mayAsk(
            OpenFile file, StructuresQuestion.Structure found, RecordVerdict seen, AgencyId agency, InSight inSight) {
        Caller caller = file.permission().inquiry().caller();
        AgencyId own = caller instanceof Caller.OfAgency ofAgency ? ofAgency.agency() : null;
        boolean source = found.kind().source().equals(own);
        boolean audits = caller instanceof Caller.OfAgency ofAgency && ofAgency.auditor();
        boolean forPerson = file.standing() == Standing.PERSON || file.standing() == Standing.REPRESENTATIVE;
        boolean record = seen.visible() || (seen.countedAs().isPresent() && (audits || forPerson));
        var subjects = new HashSet<DataSubjectId>();
        seen.parts().keySet().forEach(part -> subjects.addAll(part.about().subjects()));
        return record
                && (source
                        || agency.equals(own)
                        || file.standing() == Standing.PERSON
                        || inSight.ofAllAbout(agency.subject(), subjects));
    }

    private static String said(AgencyId agency, UUID record, Purpose purpose, @Nullable Instant at) {
        String said = "agency=" + agency + "&event=" + record + "&for=" + purpose.code();
        return at == null ? said : said + "&at=" + at;
    }
}
