package care.renkei.query.admission;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.receipt.Receipt;
import care.renkei.events.receipt.ReceiptText;
import care.renkei.events.receipt.SigningKey;
import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.Asker;
import care.renkei.query.leaks.RunningQuerySide;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two places, both taken by readers who take their time; whoever comes next is told so, and life goes past them. */
class ACrowdOfReadersTest {

    private static final int PLACES = 2;
    private static final String PERSON = "person-" + "b".repeat(26);
    private static final Map<String, Object> CLAIMS = Map.of("agency", "yoso", "sub", "agency-yoso");
    private static final Asker SYSTEM = new Asker("system", Caller.OfAgency.system(new AgencyId("yoso")), CLAIMS);
    private static final Asker NOBODY = new Asker("no token", new Caller.Nobody(), Map.of());
    private static final SigningKey KEY = SigningKey.of(SigningKey.make());

    private static RunningQuerySide side;

    private final List<Socket> slow = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.pem"), KEY.publicPem());
        side = new RunningQuerySide(
                ZoneOffset.UTC,
                Map.of(
                        "renkei.refused-after", "0ms",
                        "renkei.receipt-public-keys-file", keys.toString(),
                        "renkei.admission.places", Integer.toString(PLACES),
                        "renkei.admission.reserved", "1",
                        "renkei.admission.large", "1",
                        "renkei.admission.waiting", "1",
                        "renkei.admission.patience", "1ms",
                        // The slow ones are not to be given up before the test is through.
                        "server.tomcat.connection-timeout", "5m"));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    /** A search, of which the head is sent and the body kept back. */
    private static Socket slowReader() throws IOException {
        URI address = URI.create(side.address());
        var socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream().write("""
                POST /api/persons/%s/timeline/search HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 2

                """.formatted(PERSON, address.getHost(), side.token(CLAIMS))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** One who came while it was looked whether all places are taken. */
    private static boolean wasSentAway(Socket one) {
        try {
            return one.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void full() throws IOException {
        long patience = patience();
        do {
            assertThat(System.nanoTime()).as("patience of the test").isLessThan(patience);
            slow.removeIf(ACrowdOfReadersTest::wasSentAway);
            while (slow.size() < PLACES) {
                slow.add(slowReader());
            }
        } while (persons(Map.of()).status() != 503);
    }

    /** And then everybody is served again. */
    @AfterEach
    void goesAway() throws IOException {
        for (Socket one : slow) {
            one.close();
        }
        long patience = patience();
        while (persons(Map.of()).status() != 200) {
            assertThat(System.nanoTime()).as("patience of the test").isLessThan(patience);
        }
    }

    private static long patience() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    }

    private static Answer persons(Map<String, String> headers) {
        return side.get(SYSTEM, "/api/persons", headers);
    }

    private static String receipt(SigningKey key, Instant until) {
        return ReceiptText.sign(
                new Receipt(
                        new ThingId("override-" + "a".repeat(26)),
                        new DataSubjectId(PERSON),
                        Set.of(new AgencyId("yoso")),
                        Set.of(Category.HEALTH),
                        until),
                key);
    }

    private static Answer under(String receipt) {
        return persons(Map.of("Renkei-Override-Receipt", receipt));
    }

    private static String problem(Answer answer, String member) {
        return EventJson.MAPPER.readTree(answer.body()).path(member).asString();
    }

    @Test
    void the_next_is_told_in_either_language() {
        Answer japanese = persons(Map.of());
        Answer english = persons(Map.of("Accept-Language", "en"));

        assertThat(japanese.status()).isEqualTo(503);
        assertThat(japanese.headers()).containsEntry("Retry-After", List.of("1"));
        assertThat(japanese.headers()).containsEntry("content-type", List.of("application/problem+json"));
        assertThat(problem(japanese, "code")).isEqualTo("too-much-at-once");
        assertThat(problem(japanese, "title")).isEqualTo("いま、アクセスが集中しています。少し待って、もう一度お試しください。");
        assertThat(problem(english, "title")).isEqualTo("Too much is asked at once; wait a little and ask again.");
    }

    @Test
    void who_looks_at_pages_is_told_by_a_page() {
        Answer japanese = side.get(NOBODY, "/persons", Map.of());
        Answer english = side.get(NOBODY, "/persons", Map.of("Cookie", "renkei-language=en"));

        assertThat(japanese.status()).isEqualTo(503);
        assertThat(japanese.headers()).containsEntry("Retry-After", List.of("1"));
        assertThat(japanese.body()).contains("<html lang=\"ja\"", "いま、混み合っています", "もう一度ひらく");
        assertThat(english.body()).contains("<html lang=\"en\"", "Very busy just now", "Open again");
        assertThat(japanese.body()).contains("連携</a>", "href=\"?lang=en\"");
    }

    @Test
    void who_sent_something_is_told_that_it_has_not_arrived() {
        Answer page = side.post(NOBODY, "/persons/somebody/advice", Map.of(), "{}");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("いま送ったものは、まだ届いていません。", "前の画面に戻り").doesNotContain("もう一度ひらく", "lang=en");
    }

    @Test
    void the_language_chosen_in_the_address_counts_though_nobody_notes_it() {
        assertThat(side.get(NOBODY, "/persons?of=x&lang=en", Map.of()).body()).contains("Very busy just now");
        assertThat(side.get(NOBODY, "/persons?lang=ja", Map.of("Cookie", "renkei-language=en"))
                        .body())
                .contains("いま、混み合っています");
    }

    @Test
    void nobody_is_told_whether_a_token_is_good() {
        assertThat(side.get(NOBODY, "/api/persons", Map.of()).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/renkei.css", "/renkei.js", "/icon.svg"})
    void what_costs_nothing_is_served(String path) {
        assertThat(side.get(NOBODY, path, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void who_reads_under_a_receipt_goes_past_them() {
        assertThat(under(receipt(KEY, Instant.now().plusSeconds(600))).status()).isEqualTo(200);
    }

    @Test
    void a_receipt_that_is_over_or_signed_by_somebody_else_is_none() {
        Instant later = Instant.now().plusSeconds(600);

        assertThat(under(receipt(KEY, Instant.now().minusSeconds(1))).status()).isEqualTo(503);
        assertThat(under(receipt(SigningKey.of(SigningKey.make()), later)).status())
                .isEqualTo(503);
        assertThat(under("x").status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/persons/somebody/override", "/persons/somebody/overrides/it", "/overrides/receipt"})
    void the_pages_of_an_override_are_let_in(String page) {
        // As far as the way to sign in, for nobody is.
        assertThat(side.get(NOBODY, page, Map.of()).status()).isEqualTo(302);
    }

    @Test
    void whoever_has_a_receipt_in_the_session_is_let_in_at_pages_alone() {
        Map<String, String> mark = Map.of("Cookie", "renkei-receipt=1");

        assertThat(side.get(NOBODY, "/persons/" + PERSON, mark).status()).isEqualTo(302);
        assertThat(persons(mark).status()).isEqualTo(503);
    }

    @Test
    void a_whole_file_has_a_place_of_its_own() {
        assertThat(side.get(SYSTEM, "/api/persons/" + PERSON + "/export", Map.of())
                        .status())
                .isNotEqualTo(503);
    }
}
