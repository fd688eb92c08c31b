package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The person's own page in a real browser; what is decided there holds for everybody with the next look. */
@Tag("browser")
class MyRecordTest {

    private static RunningRenkei renkei;
    private static RealBrowser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Page mine(Page page, String account) throws Exception {
        RealBrowser.signIn(page, renkei, account);
        page.navigate(renkei.url() + "/my-record");
        return page;
    }

    /** What is written, without the readings above it. */
    private static String text(Page page) {
        return (String) page.evaluate("() => { const all = document.querySelector('main').cloneNode(true);"
                + " all.querySelectorAll('rt, rp').forEach(one => one.remove()); return all.textContent; }");
    }

    private static Map<String, String> copyOf(Page page, Path folder) throws IOException {
        Download download = page.waitForDownload(() -> page.click("a[download]"));
        Path file = folder.resolve("copy.zip");
        download.saveAs(file);
        var files = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (var entry : zip.stream().toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void whoever_has_a_record_is_led_to_it_and_reads_it_with_readings_or_without() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "mizuki");

        assertThat(page.url()).endsWith("/my-record/" + renkei.idOf("mizuki"));
        assertThat(page.locator("h1 ruby rt").first().textContent()).isEqualTo("きろく");
        assertThat(text(page)).contains("わたしの 記録").contains("電車の音が聞こえるところで暮らす。だから");

        page.click("form[action='/my-record/furigana'] button");
        assertThat(page.locator("ruby").count()).isZero();
        assertThat(text(page)).contains("わたしの 記録");
        page.context().close();
    }

    @Test
    void a_reading_is_not_copied_with_the_words() throws Exception {
        Page page = mine(browser.atTheDesk(), "mizuki");

        assertThat(page.evaluate("() => { getSelection().selectAllChildren(document.querySelector('h1'));"
                        + " return getSelection().toString().trim(); }"))
                .isEqualTo("わたしの 記録");
        page.context().close();
    }

    @Test
    void a_consent_that_is_taken_back_there_closes_the_agencys_next_look_and_waits_for_its_answer() throws Exception {
        Page nurse = RealBrowser.signIn(browser.atTheDesk(), renkei, "shiraha");
        nurse.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki"));
        int open = nurse.locator("li.entry").count();
        Page page = mine(browser.onThePhone(), "mizuki");
        page.navigate(page.url() + "?lang=en");
        int before = page.locator("a[href*='do=withdraw']").count();

        page.locator("#change li:has-text('かもめ') a[href*='do=withdraw']")
                .first()
                .click();
        assertThat(text(page)).contains("かもめ: cannot see any more").contains("stays seen");
        page.click("main button.main");
        page.waitForURL("**done=withdraw**");

        assertThat(page.locator("#done").textContent()).contains("It has ended");
        assertThat(page.locator("a[href*='do=withdraw']").count()).isEqualTo(before - 1);
        assertThat(page.locator("#waits").textContent()).contains("かもめ").contains("has not answered yet");
        assertThat(page.locator("#may li:has-text('かもめ')").textContent()).contains("Nothing is shown to them yet");
        page.context().close();
        nurse.reload();
        assertThat(nurse.locator("li.entry").count()).isLessThan(open / 2);
        nurse.context().close();
        Page office = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        office.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki") + "/sharing");
        assertThat(office.locator("main").innerText()).contains("本人（自分の手で）");
        office.context().close();
    }

    @Test
    void what_was_said_alone_is_in_the_copy_of_the_person_and_not_of_the_mother(@TempDir Path folder) throws Exception {
        Page page = mine(browser.atTheDesk(), "mizuki");
        page.locator("a[href*='do=say']").click();
        page.fill("textarea", "=これは ぼくだけの ことば。");
        page.click("main button.main");
        page.waitForURL("**done=say**");
        Map<String, String> own = copyOf(page, folder);
        page.context().close();

        Page parent = mine(browser.atTheDesk(), "kaori");
        assertThat(text(parent)).contains("家族・身近な");
        Map<String, String> parents = copyOf(parent, folder);
        parent.context().close();

        assertThat(own.keySet())
                .containsExactlyInAnyOrder(
                        "README.txt", "index.html", "record.json", "looks.csv", "disclosures.csv", "consents.json");
        assertThat(own.get("record.json")).contains("ぼくだけの ことば");
        assertThat(own.get("looks.csv")).startsWith("\uFEFF");
        // Each row by the clock on the wall and with its reason in words, for somebody who opens it in a spreadsheet.
        assertThat(Objects.requireNonNull(own.get("looks.csv")).lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d,.*"))
                .noneMatch(row -> row.contains(",SUBJECT,"));
        assertThat(own.get("looks.csv")).contains("本人の情報だから");
        assertThat(own.get("index.html")).contains("Nov 2026").doesNotContain("（同意、");
        assertThat(own.get("README.txt")).contains("What is not in it");
        parents.values().forEach(file -> assertThat(file).doesNotContain("ぼくだけの"));
        assertThat(parents.get("record.json")).contains("renkei.sharing.consent-given.v1");
    }

    @Test
    void agencies_have_pages_of_their_own() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");

        page.navigate(renkei.url() + "/my-record/" + renkei.idOf("mizuki"));
        assertThat(page.locator("main").innerText()).contains("この人の記録はひらけません");
        page.context().close();
    }
}
