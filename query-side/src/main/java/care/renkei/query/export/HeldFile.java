package care.renkei.query.export;

import care.renkei.events.SubjectKey;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.WholeFile;
import java.util.function.Predicate;

/**
 * What is kept in one file of somebody.
 *
 * @param timeline under which name it is read
 * @param whose parts about whom are handed over
 * @param audit how sharing came to be in this file, overrides with what followed, and what was told
 */
record HeldFile(FileRequest timeline, Predicate<SubjectKey> whose, WholeFile.Contents contents, ConsentAudit audit) {

    FileRequest sharing() {
        return timeline.of("sharing");
    }

    WholeFile.OfFile records() {
        return new WholeFile.OfFile(timeline, whose, contents.records());
    }

    boolean certain() {
        return contents.file().permission().inquiry().certain();
    }
}
