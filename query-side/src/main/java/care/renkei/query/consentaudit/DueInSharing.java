package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.due.Limits;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import java.time.ZoneId;
import java.util.List;

/** Answers what is due about the sharing of a file, as far as the asker may know of it. */
public final class DueInSharing {

    private final FileReads reads;
    private final ZoneId zone;
    private final Limits limits;

    /** @param zone whose days consents begin and end with */
    public DueInSharing(FileReads reads, ZoneId zone, Limits limits) {
        this.reads = reads;
        this.zone = zone;
        this.limits = limits;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public SharingDue due(SharingLook look) {
        FileRequest request = look.asking("due");
        AskedOfSharing asked = asking(look.person());
        OpenFile file = reads.open(request, asked.question());
        var seen = new LookInProgress();
        List<SharingDue.Due> due = asked.due(file, seen);
        reads.record(request, file.position(), "", false, seen);
        return new SharingDue(
                look.person(), file.position(), file.permission().inquiry().certain(), due);
    }

    /** The same, within a look that shows more. */
    public AskedOfSharing asking(DataSubjectId person) {
        return new AskedOfSharing(new StatementsQuestion(person), zone, limits);
    }
}
