package care.renkei.command.attachment;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of sealed files; every statement is a transaction of its own. */
final class AttachmentTable {

    /** Written in about a tenth of a second at worst, far below what ends a transaction. */
    private static final int CHUNK = 1 << 20;

    private final JdbcClient jdbc;

    AttachmentTable(DataSource attachments) {
        jdbc = JdbcClient.create(attachments);
    }

    Optional<Envelope.Attachment> find(UUID id) {
        return jdbc.sql("select id, subject, media_type, bytes, digest from attachments.attachment where id = ?")
                .param(id)
                .query(AttachmentTable::attachment)
                .optional();
    }

    /** The file exists from the last statement on; whoever put the same one here first wins. */
    void write(AgencyId source, Envelope.Attachment attachment, byte[] sealed) {
        UUID upload = UUID.randomUUID();
        for (int number = 0; number * CHUNK < sealed.length; number++) {
            jdbc.sql("insert into attachments.chunk (upload, number, sealed) values (?, ?, ?)")
                    .param(upload)
                    .param(number)
                    .param(Arrays.copyOfRange(sealed, number * CHUNK, Math.min(sealed.length, (number + 1) * CHUNK)))
                    .update();
        }
        jdbc.sql("insert into attachments.attachment (id, subject, source, media_type, bytes, digest, upload)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .param(attachment.id())
                .param(attachment.subject().text())
                .param(source.text())
                .param(attachment.mediaType())
                .param(attachment.bytes())
                .param(attachment.digest())
                .param(upload)
                .update();
    }

    /** Those of the files that the agency has put here; from now on they stay. */
    List<Envelope.Attachment> keep(AgencyId source, List<UUID> ids) {
        return jdbc.sql("update attachments.attachment set kept_at = coalesce(kept_at, clock_timestamp())"
                        + " where id = any (?) and source = ? returning id, subject, media_type, bytes, digest")
                .param(ids.toArray(UUID[]::new))
                .param(source.text())
                .query(AttachmentTable::attachment)
                .list();
    }

    /** @return how many files went */
    int sweep(Duration unusedFor) {
        return jdbc.sql("select attachments.sweep(make_interval(secs => ?))")
                .param(unusedFor.toSeconds())
                .query(Integer.class)
                .single();
    }

    private static Envelope.Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Envelope.Attachment(
                row.getObject(1, UUID.class),
                new DataSubjectId(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5));
    }
}
