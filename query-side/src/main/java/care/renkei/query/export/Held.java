package care.renkei.query.export;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.WholeFile;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is kept, opened and written down; read in pieces, so that a file of any length needs the same memory. */
public final class Held {

    private final WholeFile files;
    private final LooksAtAFile looks;
    private final FileRequest timeline;
    private final FileRequest sharing;
    private final Predicate<SubjectKey> whose;
    private final WholeFile.Contents contents;
    private final ConsentAudit audit;

    Held(
            WholeFile files,
            LooksAtAFile looks,
            FileRequest timeline,
            FileRequest sharing,
            Predicate<SubjectKey> whose,
            WholeFile.Contents contents,
            ConsentAudit audit) {
        this.files = files;
        this.looks = looks;
        this.timeline = timeline;
        this.sharing = sharing;
        this.whose = whose;
        this.contents = contents;
        this.audit = audit;
    }

    public DataSubjectId person() {
        return timeline.person();
    }

    public Standing standing() {
        return contents.file().standing();
    }

    /** The moment for which it was decided. */
    public Instant at() {
        return contents.file().permission().inquiry().at();
    }

    /** Whether nothing newer can be missing. */
    public boolean certain() {
        return contents.file().permission().inquiry().certain();
    }

    /** How many records. */
    public int records() {
        return contents.records().size();
    }

    /** How many records stay closed, by reason; empty for whoever may not know. */
    public Map<Reason, Integer> hidden() {
        return contents.hidden();
    }

    /** How sharing came to be, overrides with what followed, and what was told. */
    public ConsentAudit audit() {
        return audit;
    }

    /** The records, newest first, some at a time. May be asked again: nothing is kept. */
    public void eachPage(Consumer<List<TimelineEntry>> into) {
        files.read(timeline, whose, contents.records(), into);
    }

    /** Who looked, newest first. */
    public void eachLook(Consumer<LookShown> into) {
        looks.each(sharing, at(), into);
    }

    /** To whom something was refused, newest first. */
    public void eachRefusal(Consumer<RefusalShown> into) {
        looks.eachRefusal(sharing, at(), into);
    }
}
