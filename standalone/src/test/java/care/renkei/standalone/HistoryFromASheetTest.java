package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.standalone.importing.Import;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An administrator of the group home brings in sheets of years ago, through the door of a running Renkei. */
class HistoryFromASheetTest {

    private static final Path EXAMPLE = Path.of("../demonstration/examples/history.csv");

    private static RunningRenkei renkei;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        renkei = RunningRenkei.shared();
    }

    private record Said(int exit, String words) {}

    private Said bringIn(Path sheet, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(sheet.toString(), "--as", "hamabe", "--url", renkei.url()));
        arguments.addAll(List.of("--data", renkei.data().toString()));
        arguments.addAll(List.of(more));
        var words = new ByteArrayOutputStream();
        int exit = Import.run(new PrintStream(words, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return new Said(exit, words.toString(StandardCharsets.UTF_8));
    }

    /** The example under a client number of this test's own. */
    private static String example(String number) throws Exception {
        return Files.readString(EXAMPLE).replace("H-0031", number);
    }

    private static String aNumber() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Path sheet(String text) throws Exception {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), text);
    }

    private static String personOf(String number) throws Exception {
        try (Stream<String> lines = Files.lines(renkei.data().resolve("secrets/import/agency-hamabe/persons.csv"))) {
            return lines.filter(line -> line.startsWith(number + ","))
                    .map(line -> line.substring(number.length() + 1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String timelineOf(String person) throws Exception {
        String path = "/api/persons/" + person + "/timeline?limit=100&after=" + lastPosition();
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + path))
                .header("Authorization", "Bearer " + renkei.token("hamabe"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            // The envelope stands as the database writes it, with spaces.
            return answer.body().replace("\": ", "\":").replace(", \"", ",\"");
        }
    }

    /** Where something stands that was sent after the sheet. */
    private static String lastPosition() throws Exception {
        return new ANewPerson(renkei, "")
                .send("person.person-registered", "agency-hamabe", """
                {"new:person": {"name": "最後の人"}}""")
                .path("position")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with a mark", "windows-31j"})
    void is_shown_as_brought_in_with_every_character_whatever_the_encoding(String encoding) throws Exception {
        String number = aNumber();
        String text = (encoding.endsWith("mark") ? "\uFEFF" : "") + example(number);
        Charset charset = encoding.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        Path sheet = Files.write(folder.resolve("sheet.csv"), text.getBytes(charset));

        Said said = bringIn(sheet);

        assertThat(said.exit()).as(said.words()).isZero();
        assertThat(said.words()).contains("3 行を取り込みました。", "3 rows were brought in");
        assertThat(timelineOf(personOf(number)))
                .contains("髙﨑 夏生", "①洗いもの ②ふとん を自分でした。\\n2日目：朝6～7時に散歩。", "SHORT_STAY", "practitioner-hamabe-ushio")
                .contains("\"imported\":{\"from\":\"SPREADSHEET\",\"originalRecordedAt\":\"2019-09-08T15:00:00Z\"}")
                .contains("\"from\":\"2020-02\",\"precision\":\"MONTH\"")
                .contains("\"from\":\"2019-09-07\",\"until\":\"2019-09-08\"");
        assertThat(folder.toFile().list()).as("nothing stayed behind").hasSize(1);
    }

    @Test
    void is_not_stored_twice() throws Exception {
        String number = aNumber();
        Path sheet = sheet(example(number));
        assertThat(bringIn(sheet).exit()).isZero();
        String before = timelineOf(personOf(number));

        Said again = bringIn(sheet);

        assertThat(again.words()).contains("0 rows were brought in, 3 were there before, 0 stayed behind.");
        assertThat(timelineOf(personOf(number)).split("\"id\"", -1)).hasSameSizeAs(before.split("\"id\"", -1));
    }

    @Test
    void says_what_is_wrong_by_row_and_column_in_both_languages_and_sends_nothing() throws Exception {
        String number = aNumber();
        Path sheet = sheet(example(number)
                .replace("R1.9.7", "R1.9.77")
                .replace("世話人", "世話する人")
                .replace("雪の日", "秘密のことば"));

        Said said = bringIn(sheet, "--check");

        assertThat(said.exit()).isOne();
        assertThat(said.words())
                .contains("3 行目 / row: 「いつ」 日付として読めません", "This is no date")
                .contains("4 行目 / row: 「職種」 決められた値のどれでもありません。", "The value is none of the codes of this field.")
                .contains("1 rows are in order, 2 have something wrong. Nothing was sent.")
                .doesNotContain("秘密のことば", "R1.9.77");
        assertThat(folder.toFile().list()).containsExactly(sheet.getFileName().toString());
        assertThat(Files.readString(renkei.data().resolve("secrets/import/agency-hamabe/persons.csv")))
                .doesNotContain(number);
    }

    @Test
    void keeps_what_was_refused_in_a_sheet_that_can_be_mended() throws Exception {
        String number = aNumber();
        // A person of somebody else's: only the door knows that it is not open here.
        String elsewhere = "サービスの提供,person-aaaaaaaaaaaaaaaaaaaaaaaaaa,R2.1.1,,世話人,ushio,,,,短期入所,ようす,\r\n";
        Path sheet = sheet(example(number).replace("2020年2月", "いつか") + elsewhere);

        Said said = bringIn(sheet);

        Path refused = Path.of(sheet.toString().replace(".csv", "-refused.csv"));
        assertThat(said.exit()).isOne();
        assertThat(said.words())
                .contains("2 rows were brought in, 0 were there before, 2 stayed behind.", refused.toString());
        String left = Files.readString(refused);
        assertThat(left).startsWith("\uFEFF種類,").contains("取り込めなかった理由", "いつか", "日付として読めません", "person-not-available");

        Path mended = sheet(left.replace("いつか", "2020年2月").replaceAll("(?m)^.*person-aaaa.*\\R", ""));
        Said again = bringIn(mended);
        assertThat(again.exit()).as(again.words()).isZero();
        assertThat(again.words()).contains("1 rows were brought in");

        Said mendedInPlace = bringIn(sheet(example(number)));
        assertThat(mendedInPlace.words()).contains("0 rows were brought in, 3 were there before");
    }

    @Test
    void may_have_headings_of_its_own() throws Exception {
        String number = aNumber();
        assertThat(bringIn(sheet(example(number))).exit()).isZero();
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"columns": {"ＮＯ": "利用者番号", "訪問日": "いつ", "内容": "summary", "場面": "observations.1.domain",
                             "見たこと": "observations.1.text", "備考": ""},
                 "constants": {"種類": "自宅訪問", "職種": "相談支援専門員", "sequenceNo": "1", "staff": "isobe",
                               "本人から先に聞いたか": "はい"}}""");
        Path sheet = sheet("NO,訪問日,内容,場面,見たこと,備考\r\n" + number + ",2019-05-06 14:05,庭で話した。,leisure,庭いじり,要らない\r\n");

        Said said = bringIn(sheet, "--mapping", mapping.toString());

        assertThat(said.exit()).as(said.words()).isZero();
        assertThat(timelineOf(personOf(number)))
                .contains("庭で話した。", "庭いじり", "LEISURE", "2019-05-06T14:05:00+09:00", "\"heardFirst\":true")
                .doesNotContain("要らない");
    }

    @Test
    void has_nothing_that_is_still_to_come() throws Exception {
        Said said = bringIn(sheet(example(aNumber()).replace("平成31年4月1日", "令和99年4月1日")), "--check");

        assertThat(said.words()).contains("2 行目 / row: 「いつ」 先の日付です。 / This lies ahead.");
    }

    @Test
    void is_not_begun_where_its_end_cannot_be_read() throws Exception {
        String number = aNumber();
        Path sheet = sheet(example(number) + "サービスの提供,\"" + number);

        Said said = bringIn(sheet);

        assertThat(said.exit()).isOne();
        assertThat(said.words()).contains("CSV として読めません", "cannot be read as CSV");
        assertThat(Files.readString(renkei.data().resolve("secrets/import/agency-hamabe/persons.csv")))
                .doesNotContain(number);
    }

    @Test
    void is_not_taken_from_the_agencys_everyday_system() throws Exception {
        String event = """
                {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:hamabe",
                 "type": "renkei.person.person-registered.v1", "subject": "agency-hamabe", "time": "2019-04-01T00:00:00+09:00",
                 "data": {"envelope": {"occurred": {"from": "2019-04-01", "precision": "DAY"}, "role": "SERVICE_MANAGER",
                                       "actingAs": "support", "imported": {"from": "SPREADSHEET"}},
                          "about": {"new:person": {"name": "夏生"}}}}""".formatted(UUID.randomUUID());
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/events"))
                .header("Authorization", "Bearer " + renkei.token("hamabe"))
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(event))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("import-not-yours", "/data/envelope/imported");
        }
    }

    private static final Path REGISTRY = Path.of("../demonstration/examples/registry.csv");

    @Test
    void may_be_the_registry_of_which_an_agency_takes_its_own_entry() throws Exception {
        Said said = bringIn(REGISTRY, "--office", "9990000028", "--on", "令和8年3月31日");
        assertThat(said.exit()).as(said.words()).isZero();
        assertThat(said.words())
                .contains(
                        "2 rows are other agencies'.", "1 rows were brought in, 0 were there before, 0 stayed behind.");

        JsonNode hamabe = directoryUntil("address");
        assertThat(hamabe.path("address").asString()).isEqualTo("港町2-3");
        assertThat(hamabe.path("openingHours").asString()).isEqualTo("夜間も職員がいます。");
        assertThat(hamabe.path("capacity").asInt()).isEqualTo(6);

        Said again = bringIn(REGISTRY, "--office", "9990000028", "--on", "2026-03-31", "--check");
        assertThat(again.words()).contains("1 rows are in order, 0 have something wrong.");
    }

    /** What the directory says of the agency, once it says this. */
    private static JsonNode directoryUntil(String field) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var request = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/agencies"))
                    .header("Authorization", "Bearer " + renkei.token("hamabe"))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                String body =
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body();
                for (JsonNode agency : new ObjectMapper().readTree(body).path("agencies")) {
                    if (agency.path("id").asString().equals("hamabe") && agency.has(field)) {
                        return agency;
                    }
                }
            }
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Thread.sleep(100);
        }
    }

    @Test
    void is_not_taken_for_the_registry_without_its_headings_or_the_agencys_entry() throws Exception {
        assertThat(bringIn(EXAMPLE, "--office", "9990000028", "--on", "2026-03-31")
                        .words())
                .contains("These are not the headings of the registry");
        assertThat(bringIn(REGISTRY, "--office", "1110000000", "--on", "2026-03-31")
                        .exit())
                .isOne();
        assertThat(bringIn(REGISTRY, "--office", "9990000028").exit()).isEqualTo(2);
    }

    /** Some 40 MB in 10,000 rows, in a heap that cannot hold them. */
    @Test
    void may_be_far_larger_than_memory() throws Exception {
        Path sheet = folder.resolve("large.csv");
        String words = "夏の日。".repeat(333);
        try (var writer = Files.newBufferedWriter(sheet)) {
            writer.write("種類,利用者番号,いつ,職種,サービス種別,ようす\r\n");
            for (int i = 0; i < 10_000; i++) {
                writer.write("サービスの提供,person-" + "a".repeat(26) + ",2019/9/8,世話人,短期入所,\"" + i + words + "\"\r\n");
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Import.class.getName(),
                        sheet.toString(),
                        "--as",
                        "hamabe",
                        "--check",
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("… 9000 / 10000", "10000 rows are in order, 0 have something wrong.");
    }
}
