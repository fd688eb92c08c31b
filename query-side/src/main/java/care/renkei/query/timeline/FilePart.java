package care.renkei.query.timeline;

import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Reason;
import java.util.Map;

/**
 * What one file gives to a page: of the file that was asked for, or of one that is linked to it.
 *
 * @param gathered as many records as a page takes, decided by this file's own state
 * @param hidden how many of its records stay closed
 */
record FilePart(OpenedFile<Timeline.Asked> file, PageInProgress gathered, Map<Reason, Integer> hidden) {

    /** A record of it. */
    record Found(FilePart part, Visible record) {

        Place place() {
            return record.place();
        }
    }

    FileRequest request() {
        return file.request();
    }
}
