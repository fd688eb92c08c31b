package care.renkei.query.caller;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.receipt.Receipt;
import care.renkei.events.receipt.ReceiptText;
import care.renkei.events.receipt.SigningKey;
import care.renkei.query.visibility.OverrideReceipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedReceiptsTest {

    private static final Receipt SAID = new Receipt(
            new ThingId("override-" + "a".repeat(26)),
            new DataSubjectId("person-" + "b".repeat(26)),
            Set.of(new AgencyId("kinkyu-hospital")),
            Set.of(Category.HEALTH),
            Instant.parse("2026-10-18T14:52:00Z"));

    private final SigningKey key = SigningKey.of(SigningKey.make());
    private final SigningKey newer = SigningKey.of(SigningKey.make());
    private long writings;

    private void write(Path file, String keys) throws IOException {
        Files.writeString(file, keys);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * ++writings));
    }

    @Test
    void are_believed_as_they_were_signed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.pem");
        write(file, key.publicPem());
        assertThat(new SignedReceipts(file).verify(ReceiptText.sign(SAID, key)))
                .isEqualTo(new OverrideReceipt(
                        SAID.override(), SAID.agencies(), SAID.person(), SAID.categories(), SAID.until()));
    }

    @Test
    void follow_the_keys_as_they_come_and_go(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.pem");
        var receipts = new SignedReceipts(file);
        String old = ReceiptText.sign(SAID, key);
        String young = ReceiptText.sign(SAID, newer);
        assertThat(receipts.verify(old)).as("before there is a file").isNull();

        write(file, key.publicPem());
        assertThat(receipts.verify(old)).isNotNull();
        assertThat(receipts.verify(young)).isNull();

        write(file, key.publicPem() + newer.publicPem());
        assertThat(receipts.verify(old)).isNotNull();
        assertThat(receipts.verify(young)).isNotNull();

        write(file, newer.publicPem());
        assertThat(receipts.verify(old)).isNull();
        assertThat(receipts.verify(young)).isNotNull();
    }

    @Test
    void outlive_a_file_that_is_broken(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.pem");
        var receipts = new SignedReceipts(file);
        write(file, key.publicPem());
        String text = ReceiptText.sign(SAID, key);
        assertThat(receipts.verify(text)).isNotNull();
        write(file, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
        assertThat(receipts.verify(text)).isNotNull();
    }
}
