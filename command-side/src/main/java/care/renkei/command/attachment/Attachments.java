package care.renkei.command.attachment;

import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Refusal;
import care.renkei.command.keys.SubjectKeys;
import care.renkei.command.lookup.Preparation;
import care.renkei.command.lookup.Prepared;
import care.renkei.command.lookup.Wanted;
import care.renkei.events.CareEvent;
import care.renkei.events.Envelope;
import care.renkei.events.SubjectKey;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.sealing.PartCipher;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Takes files and says whether an event may name them. Safe for use by many threads. */
public final class Attachments {

    private final AttachmentTable table;
    private final Preparation preparation;
    private final SubjectKeys keys;
    private final IdMaker ids;
    private final ZoneId zone;
    private final Semaphore inMemory;

    Attachments(
            AttachmentTable table, Preparation preparation, SubjectKeys keys, IdMaker ids, ZoneId zone, int atOnce) {
        this.table = table;
        this.preparation = preparation;
        this.keys = keys;
        this.ids = ids;
        this.zone = zone;
        inMemory = new Semaphore(atOnce, true);
    }

    /**
     * Seals the file and stores it; when this returns, it is durable. The same file from the same agency about the same
     * subject is stored once.
     *
     * @throws care.renkei.command.store.StoreUnavailable if nobody can say whether the agency may
     * @throws org.springframework.dao.DataAccessException if the file could not be stored
     */
    public Attached take(Offered offered) {
        Refusal ofNoFile = AttachmentPolicy.isAboutSomebodyOfAFile(offered);
        if (ofNoFile != null) {
            return new Attached.Refused(ofNoFile);
        }
        Prepared prepared = preparation.read(Wanted.about(offered.person(), offered.source(), offered.practitioner()));
        LocalDate today = LocalDate.ofInstant(prepared.now(), zone);
        inMemory.acquireUninterruptibly();
        try {
            Refusal refusal = Rule.all(
                            () -> AttachmentPolicy.mayAttach(offered, prepared.known(), prepared.now(), today),
                            () -> AttachmentPolicy.isAcceptable(offered))
                    .broken();
            return refusal == null ? store(offered) : new Attached.Refused(refusal);
        } finally {
            inMemory.release();
        }
    }

    private Attached store(Offered offered) {
        UUID id = idOf(offered);
        var there = table.find(id);
        if (there.isPresent()) {
            return new Attached.Stored(there.get(), true);
        }
        byte[] sealed = PartCipher.seal(
                id, SubjectKey.of(offered.subject()), offered.content(), keys.keysOf(List.of(offered.subject())));
        var attachment = new Envelope.Attachment(
                id, offered.subject(), offered.mediaType(), offered.content().length, hex(sealed));
        table.write(offered.source(), attachment, sealed);
        return new Attached.Stored(table.find(id).orElseThrow(), false);
    }

    /**
     * Whether the event may name its files; then they stay for good. Costs nothing where it names none.
     *
     * @return the broken rule, or null
     */
    public @Nullable Refusal refusal(CareEvent event) {
        List<Envelope.Attachment> named = event.envelope().attachments();
        if (named.isEmpty()) {
            return null;
        }
        List<UUID> which = named.stream().map(Envelope.Attachment::id).toList();
        return Rule.all(
                        () -> AttachmentPolicy.standBesideTheirParts(event),
                        () -> AttachmentPolicy.areThere(named, table.keep(event.source(), which)))
                .broken();
    }

    /** Nobody can work an id out without the key, not even from the file. */
    private UUID idOf(Offered offered) {
        String of = offered.subject().text() + "." + offered.mediaType() + "." + hex(offered.content());
        return UUID.nameUUIDFromBytes(
                ids.value(offered.source(), of, "attachment").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
