package care.renkei.query.alerting.mail;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.query.alerting.AlertSettings;
import care.renkei.query.alerting.AlertSettings.Mail.Security;
import care.renkei.query.alerting.Channel.Outcome;
import care.renkei.query.alerting.Letter;
import care.renkei.query.alerting.Wishes;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingMailTest {

    private static final Letter LETTER = new Letter("tag-1", "連携: 確認をお待ちしています", "・命に関わる場合の情報提供の検証（期限 11月30日）\n");
    private static final Outcome OUT = new Outcome.Sent(List.of());

    @TempDir
    static Path folder;

    @Test
    void goes_out_encrypted_by_starttls_to_a_server_that_is_trusted() throws Exception {
        try (AMailServer server = AMailServer.in(folder, Security.STARTTLS)) {
            var mail = new MailServer(server.settings());

            assertThat(mail.tell(Wishes.NONE.email("nurse@example.jp"), LETTER, true))
                    .isEqualTo(OUT);

            MimeMessage letter = server.letters().getFirst();
            assertThat(letter.getSubject()).isEqualTo(LETTER.subject());
            assertThat(server.bodyOf(letter).replace("\r\n", "\n")).isEqualTo(LETTER.body());
            assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("nurse@example.jp");
            assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("renkei@example.jp");
            assertThat(letter.getMessageID()).isEqualTo("<tag-1@renkei.invalid>");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Test
    void does_not_speak_to_a_server_that_nobody_vouches_for() throws Exception {
        try (AMailServer server = AMailServer.in(folder, Security.STARTTLS)) {
            var mail = new MailServer(server.settings(null, null, null));

            assertThat(mail.send("nurse@example.jp", LETTER)).isEqualTo(new Outcome.Down("mail-server-unavailable"));
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void goes_out_encrypted_from_the_first_byte() throws Exception {
        try (AMailServer server = AMailServer.in(folder, Security.TLS)) {
            assertThat(new MailServer(server.settings()).send("nurse@example.jp", LETTER))
                    .isEqualTo(OUT);
            assertThat(server.letters()).hasSize(1);
        }
    }

    @Test
    void signs_in_with_the_password_of_a_file() throws Exception {
        try (AMailServer server = AMailServer.in(folder, Security.STARTTLS).withUser("renkei", "right")) {
            Path right = Files.writeString(folder.resolve("right"), "right\n");
            Path wrong = Files.writeString(folder.resolve("wrong"), "wrong\n");
            Path trusted = folder.resolve("mail.pem");

            assertThat(new MailServer(server.settings("renkei", right, trusted)).send("nurse@example.jp", LETTER))
                    .isEqualTo(OUT);
            assertThat(new MailServer(server.settings("renkei", wrong, trusted)).send("nurse@example.jp", LETTER))
                    .isEqualTo(new Outcome.Down("sign-in-failed"));
        }
    }

    @Test
    void says_nothing_to_a_server_that_offers_no_encryption() throws Exception {
        try (AMailServer server = AMailServer.in(folder, Security.NONE)) {
            AlertSettings.Mail plain = server.settings();
            var mail = new MailServer(new AlertSettings.Mail(
                    plain.host(),
                    plain.port(),
                    Security.STARTTLS,
                    null,
                    null,
                    plain.trustFile(),
                    plain.from(),
                    plain.patience()));

            assertThat(mail.send("nurse@example.jp", LETTER)).isEqualTo(new Outcome.Down("mail-server-unavailable"));
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void goes_out_in_clear_where_the_operator_says_so() throws Exception {
        try (AMailServer server = AMailServer.in(folder, Security.NONE)) {
            assertThat(new MailServer(server.settings()).send("nurse@example.jp", LETTER))
                    .isEqualTo(OUT);
        }
    }

    @Test
    void is_down_when_nobody_listens() throws Exception {
        AMailServer server = AMailServer.in(folder, Security.NONE);
        var mail = new MailServer(server.settings());
        server.close();

        assertThat(mail.send("nurse@example.jp", LETTER)).isEqualTo(new Outcome.Down("mail-server-unavailable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nurse",
                "nurse@",
                "@example.jp",
                "a@example.jp, b@example.jp",
                "Nurse <a@example.jp>",
                "a@example.jp\r\nBcc: b@example.jp",
                "a b@example.jp"
            })
    void is_no_address(String text) {
        assertThat(MailServer.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse@example.jp", "n.u-r_se+renkei@mail.example.jp"})
    void is_an_address(String text) {
        assertThat(MailServer.isAddress(text)).isTrue();
    }
}
