package care.renkei.query.alerting.push;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.query.alerting.AlertSettings;
import care.renkei.query.alerting.Channel.Outcome;
import care.renkei.query.alerting.Letter;
import care.renkei.query.alerting.Wishes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingBrowsersTest {

    private static final Letter LETTER =
            new Letter("5d0f3b61-2c4e-8a11-9c7d-0b1e2f3a4b5c", "連携", "・命に関わる場合の情報提供の検証（期限 11月30日）");

    private final ABrowser browser;
    private final Path keyFile;
    private final WebPush push;
    private final Wishes wishes;

    TellingBrowsersTest(@TempDir Path folder) throws Exception {
        browser = new ABrowser();
        keyFile = folder.resolve("secrets/web-push.json");
        push = push(List.of(browser.origin()));
        wishes = Wishes.NONE.and(browser.device());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private WebPush push(List<String> origins) {
        return new WebPush(
                new AlertSettings.Push(keyFile, null, origins),
                URI.create("https://renkei.example.jp"),
                Clock.systemUTC());
    }

    @Test
    void the_browser_reads_what_its_push_service_cannot() throws Exception {
        assertThat(push.tell(wishes, LETTER, true)).isEqualTo(new Outcome.Sent(List.of()));

        ABrowser.Came came = browser.came().getFirst();
        assertThat(came.text())
                .contains("\"title\":\"連携\"")
                .contains("・命に関わる場合の情報提供の検証（期限 11月30日）")
                .contains(LETTER.tag());
        assertThat(browser.isSignedBy(push.publicKey(), came)).isTrue();
        assertThat(came.headers().get("Content-encoding")).containsExactly("aes128gcm");
        assertThat(came.headers().get("Urgency")).containsExactly("high");
        assertThat(came.headers().get("Ttl")).containsExactly("86400");
        assertThat(came.headers().get("Topic")).containsExactly("5d0f3b612c4e8a119c7d0b1e2f3a4b5c");
    }

    @Test
    void the_same_key_serves_after_a_start_and_its_owner_alone_reads_it() throws Exception {
        assertThat(push(List.of()).publicKey()).isEqualTo(push.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_device_that_is_gone_is_let_go_of() {
        browser.answers(410);
        assertThat(push.tell(wishes, LETTER, false))
                .isEqualTo(new Outcome.NotSent("push-service-unavailable", List.of(browser.device())));
    }

    @Test
    void a_service_that_fails_is_tried_again() {
        for (int code : new int[] {429, 500, 503, 302}) {
            browser.answers(code);
            assertThat(push.tell(wishes, LETTER, false))
                    .isEqualTo(new Outcome.NotSent("push-service-unavailable", List.of()));
        }
        browser.close();
        assertThat(push.tell(wishes, LETTER, false))
                .isEqualTo(new Outcome.NotSent("push-service-unavailable", List.of()));
    }

    @Test
    void one_device_that_has_it_is_enough() throws Exception {
        try (ABrowser off = new ABrowser()) {
            off.answers(503);
            WebPush both = push(List.of(browser.origin(), off.origin()));
            var device = new Wishes.Device(
                    off.device().endpoint(),
                    off.device().publicKey(),
                    off.device().secret(),
                    Instant.EPOCH);

            assertThat(both.tell(wishes.and(device), LETTER, false)).isEqualTo(new Outcome.Sent(List.of()));
        }
    }

    /** The address comes from a browser: it must not lead anywhere but to a push service. */
    @Test
    void nobody_else_is_ever_written_to() {
        WebPush known = push(List.of());
        assertThat(known.takes(browser.device())).isFalse();

        assertThat(known.tell(wishes, LETTER, true))
                .isEqualTo(new Outcome.NotSent("push-service-unavailable", List.of(browser.device())));
        assertThat(browser.came()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://fcm.googleapis.com/fcm/send/abc, true",
        "https://updates.push.services.mozilla.com/wpush/v2/abc, true",
        "https://wns2-par02p.notify.windows.com/w/?token=abc, true",
        "https://web.push.apple.com/abc, true",
        "https://FCM.googleapis.com:443/abc, true",
        "http://fcm.googleapis.com/fcm/send/abc, false",
        "https://fcm.googleapis.com:8443/abc, false",
        "https://fcm.googleapis.com@evil.example/abc, false",
        "https://evil.example/fcm.googleapis.com, false",
        "https://notfcm.googleapis.com.evil.example/, false",
        "https://evilfcm.googleapis.com/, false",
        "https://127.0.0.1/, false",
        "https://[::1]/, false",
        "https://169.254.169.254/latest/meta-data, false",
        "https://localhost/, false",
        "file:///etc/passwd, false",
        "mailto:fcm.googleapis.com, false"
    })
    void push_services_are_known_by_name(URI endpoint, boolean known) {
        assertThat(new PushServices(List.of()).know(endpoint)).isEqualTo(known);
    }

    @Test
    void what_no_browser_says_of_itself_is_not_taken() {
        Wishes.Device good = browser.device();
        assertThat(push.takes(good)).isTrue();
        assertThat(push.takes(new Wishes.Device("no address", good.publicKey(), good.secret(), good.since())))
                .isFalse();
        assertThat(push.takes(new Wishes.Device(good.endpoint(), "AAAA", good.secret(), good.since())))
                .isFalse();
        assertThat(push.takes(new Wishes.Device(good.endpoint(), good.publicKey(), "AAAA", good.since())))
                .isFalse();
        assertThat(push.takes(new Wishes.Device(good.endpoint(), "***", good.secret(), good.since())))
                .isFalse();
    }
}
