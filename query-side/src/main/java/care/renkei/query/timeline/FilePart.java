package care.renkei.query.timeline;

import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Reason;
import java.util.Map;

/**
 * What one file gives to a page: of the file that was asked for, or of one that is linked to it.
 *
 * @param file as it was asked for, in its own name
 * @param gathered as many records as a page takes, decided by this file's own state
 * @param hidden how many of its records stay closed
 */
record FilePart(FileRequest file, OpenFile open, PageInProgress gathered, Map<Reason, Integer> hidden) {

    /** A record of it. */
    record Found(FilePart part, Visible record) {

        Place place() {
            return record.rows().getFirst().place();
        }
    }

    boolean certain() {
        return open.permission().inquiry().certain();
    }
}
