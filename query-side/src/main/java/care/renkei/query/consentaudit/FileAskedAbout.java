package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import java.util.List;
import java.util.Set;

/**
 * A file of which somebody asks what a statement would change, with all that was said about sharing in it.
 *
 * @param known all statements, oldest first
 * @param inSight what of them the asker may know
 * @param records those that the asker sees
 */
record FileAskedAbout(FileRequest request, OpenFile file, List<Stated> known, InSight inSight, RecordsInSight records) {

    /** Only who is told numbers may ask for some. */
    static FileAskedAbout open(FileReads reads, SharingLook look, String asking) {
        FileRequest request = look.askingOfRecords(asking);
        var statements = new StatementsQuestion(look.person());
        var structures = new EveryStructureQuestion(look.person());
        OpenFile file = reads.open(request, statements, structures);
        if (!file.standing().isTold()) {
            throw reads.refused(request);
        }
        List<Stated> known = file.answers().of(statements);
        return new FileAskedAbout(
                request,
                file,
                known,
                new InSight(file, known),
                new RecordsInSight(file, look.person(), file.answers().of(structures)));
    }

    boolean mayKnow(DataSubjectId recipient, DataSubjectId subject) {
        return recipient.equals(InSight.viewer(file.permission().inquiry().caller()))
                || inSight.ofAllAbout(recipient, Set.of(subject));
    }

    /** Writes down that the asker looked at all statements that they may know. */
    void record(FileReads reads) {
        var seen = new LookInProgress();
        inSight.seenIn(seen, stated -> true);
        reads.record(request, file.position(), "", false, seen);
    }
}
