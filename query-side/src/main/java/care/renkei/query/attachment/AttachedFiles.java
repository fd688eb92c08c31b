package care.renkei.query.attachment;

import care.renkei.events.Envelope;
import care.renkei.events.SubjectKey;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.sealing.PartCipher;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.timeline.OneRecord;
import care.renkei.query.timeline.TimelineEntry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Opens a file for one reader. */
public final class AttachedFiles {

    /** As many are in memory at once, twice each (sealed and plain); others wait. */
    private static final int AT_ONCE = 4;

    private final OneRecord records;
    private final FileReads reads;
    private final SealedFiles files;
    private final KeyRing keys;
    private final Semaphore inMemory = new Semaphore(AT_ONCE, true);

    public AttachedFiles(OneRecord records, FileReads reads, SealedFiles files, KeyRing keys) {
        this.records = records;
        this.reads = reads;
        this.files = files;
        this.keys = keys;
    }

    /**
     * The file; that it is read stands in the access log by then.
     *
     * @param record that refers to it, or whose correction does
     * @throws care.renkei.query.reading.PersonNotAvailable if person, record or file is unknown or not the caller's to
     *     know
     * @throws ViewsUnavailable if it cannot be read now
     */
    public AttachedFile open(FileRequest request, UUID record, UUID file) {
        OneRecord.InSight inSight = records.find(request, record);
        Envelope.Attachment attachment = of(inSight.entry()).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> reads.refused(request));
        reads.record(inSight.file(), inSight.open().position(), "attachment=" + file, false, inSight.look());
        inMemory.acquireUninterruptibly();
        try {
            byte[] sealed = files.read(file, Math.toIntExact(attachment.bytes()));
            if (sealed.length == 0) {
                throw new ViewsUnavailable(new IllegalStateException("a record names a file that is not there"));
            }
            SubjectKey about = SubjectKey.of(attachment.subject());
            return new AttachedFile(
                    file, attachment.mediaType(), PartCipher.open(file, about, sealed, keys.keysOf(about.subjects())));
        } catch (KeyUnavailable erased) {
            throw reads.refused(request);
        } finally {
            inMemory.release();
        }
    }

    private static List<Envelope.Attachment> of(TimelineEntry entry) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(entry), entry.amendments().stream())
                .flatMap(one -> one.attachmentsOpen().stream())
                .toList();
    }
}
