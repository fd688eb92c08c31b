package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Corporations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers who may know what about one data subject of a file, now or as things stood at a moment. */
public final class MatrixOfSharing {

    private final FileReads reads;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with; the same as that of the projection */
    public MatrixOfSharing(FileReads reads, ZoneId zone) {
        this.reads = reads;
        this.zone = zone;
    }

    /**
     * @param subject the person or a relative; one who is not of the file is answered like one of whom nothing was said
     * @param purpose for which the recipients would look
     * @param moment null for now; otherwise what was known by then decides, as it would have then
     * @throws BadParameter if the subject is neither the person nor a relative, or the moment has not come yet
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public SharingMatrix matrix(SharingLook look, DataSubjectId subject, Purpose purpose, @Nullable Instant moment) {
        if (!subject.equals(look.person()) && subject.kind() != DataSubjectId.Kind.RELATIVE) {
            throw new BadParameter("subject");
        }
        FileRequest request = look.asking("sharing");
        var question = new StatementsQuestion(look.person());
        OpenFile file = reads.open(request, question);
        Instant now = file.permission().inquiry().at();
        Instant at = Folded.moment(moment, now, zone);
        List<Stated> known = Folded.knownBy(file.answers().of(question), at);
        Corporations offices = file.permission().sharing().team().corporations();
        SharingMatrix whole = SharingMatrix.of(
                at == null ? file.permission().sharing() : Folded.state(look.person(), known, offices, zone),
                recipients(known, offices),
                subject,
                purpose,
                at == null ? now : at,
                zone,
                at == null ? file.position() : Folded.position(known));
        var seen = new LookInProgress();
        SharingMatrix shown = new RowsInSight(file, subject, known).of(whole, seen);
        reads.record(request, shown.position(), said(look, subject, purpose, at), false, seen);
        return shown;
    }

    private static SortedSet<DataSubjectId> recipients(List<Stated> known, Corporations offices) {
        var addressees = new Addressees(known);
        var recipients = new TreeSet<DataSubjectId>();
        for (Stated stated : known) {
            Addressed to = addressees.of(stated);
            recipients.addAll(to.named());
            recipients.addAll(offices.officesOf(to.corporations()));
        }
        return recipients;
    }

    private static String said(SharingLook look, DataSubjectId subject, Purpose purpose, @Nullable Instant at) {
        String said = "for=" + purpose.code();
        if (!subject.equals(look.person())) {
            said += "&subject=" + subject;
        }
        return at == null ? said : said + "&at=" + at;
    }
}
