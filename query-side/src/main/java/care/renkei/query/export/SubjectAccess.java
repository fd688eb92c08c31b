package care.renkei.query.export;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Questions;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.timeline.WholeFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import care.renkei.query.visibility.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens all that is kept about somebody, for the person, a representative within the power, or a relative. */
public final class SubjectAccess {

    /** As the access log calls it. */
    public static final String ASKED = "export";

    private final WholeFile files;
    private final AuditOfSharing audits;
    private final LooksAtAFile looks;
    private final FileReads reads;

    public SubjectAccess(WholeFile files, AuditOfSharing audits, LooksAtAFile looks, FileReads reads) {
        this.files = files;
        this.audits = audits;
        this.looks = looks;
        this.reads = reads;
    }

    /**
     * Decides what is open, in the file and in those that are linked to it, and writes it down as one look in each with
     * the id of every record. When this returns, it is durable
     * and the first byte may leave.
     *
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know, and for
     *     agencies, which read on their own pages; that is written down
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public Held open(DataSubjectId person, Caller caller, @Nullable OverrideReceipt receipt) {
        var timeline = new FileRequest("timeline", ASKED, person, caller, Purpose.OWN_RECORD, null, receipt);
        if (!(caller instanceof Caller.Individual individual)) {
            throw reads.refused(timeline);
        }
        var held = new ArrayList<HeldFile>();
        var looks = new HashMap<DataSubjectId, LookInProgress>();
        UnitedFiles<Questions> united = reads.united(timeline, any -> Questions.NONE);
        for (OpenedFile<Questions> file : united.files()) {
            var seen = new LookInProgress();
            held.add(held(file, individual.viewer(), seen));
            looks.put(file.person(), seen);
        }
        held.forEach(file -> reads.record(
                file.timeline(),
                file.contents().file().position(),
                "",
                false,
                Objects.requireNonNull(looks.get(file.timeline().person()))));
        return new Held(files, this.looks, held, united.whole());
    }

    private HeldFile held(OpenedFile<Questions> file, DataSubjectId viewer, LookInProgress seen) {
        boolean relative = file.open().standing() == Standing.RELATIVE;
        Predicate<SubjectKey> whose = relative ? SubjectKey.of(viewer)::equals : anybody -> true;
        WholeFile.Contents contents = files.contents(file.request(), whose, seen);
        ConsentAudit audit = audits.audit(file.request().of("sharing"), AuditOfSharing.MOST_LOOKS, seen);
        return new HeldFile(file.request(), whose, contents, relative ? aboutThemselves(audit, viewer) : audit);
    }

    /** A relative's own matters; what an agency told of the person is the person's. */
    private static ConsentAudit aboutThemselves(ConsentAudit audit, DataSubjectId viewer) {
        return new ConsentAudit(
                audit.person(),
                audit.position(),
                audit.certain(),
                audit.threads().stream()
                        .filter(thread -> thread.subject().equals(viewer))
                        .toList(),
                List.of(),
                List.of(),
                audit.looks(),
                audit.refusals());
    }
}
