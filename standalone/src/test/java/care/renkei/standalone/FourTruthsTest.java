package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same fortnight of the story, as several people find it after signing in, each record with the reason why it may
 * be seen. What each may read stands in {@code src/test/approved}; {@code -Drenkei.regenerate=true} writes it anew.
 */
@Tag("browser")
class FourTruthsTest {

    private static final Path APPROVED = Path.of("src/test/approved/four-truths");
    private static final String THE_NIGHT_AND_AFTER = "?from=2026-10-15&until=2026-10-31";

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

    private static String truthOf(String account) throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, account);
        page.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki") + THE_NIGHT_AND_AFTER);
        String truth = page.locator("li.entry").all().stream()
                .map(FourTruthsTest::entry)
                .collect(Collectors.joining("\n"));
        page.context().close();
        return truth + "\n";
    }

    /** What it says, and why it may be read; when it was is told relative to today, and left out. */
    private static String entry(Locator entry) {
        entry.locator("details:has(dl.proof) > summary").click();
        List<String> says = entry.locator(".what > p, .what > blockquote").allInnerTexts();
        List<String> why = entry.locator("dl.proof .value").allInnerTexts();
        return String.join("\n", says) + "\n    わけ: " + why.getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aoki", "isobe", "mishima", "misaki", "mizuki", "kaori"})
    void each_reads_what_they_may_and_why(String account) throws Exception {
        String truth = truthOf(account);

        Path approved = APPROVED.resolve(account + ".txt");
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, truth);
        }
        assertThat(truth).isEqualTo(Files.readString(approved));
    }

    @Test
    void no_two_of_the_agencies_and_the_person_read_the_same() throws Exception {
        assertThat(List.of(
                        Files.readString(APPROVED.resolve("aoki.txt")),
                        Files.readString(APPROVED.resolve("isobe.txt")),
                        Files.readString(APPROVED.resolve("mishima.txt")),
                        Files.readString(APPROVED.resolve("mizuki.txt"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_agency_whose_time_is_over_finds_a_person_who_does_not_exist() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "asakura");

        page.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki"));
        String closed = page.locator("main").innerText();
        page.navigate(renkei.url() + "/persons/person-aaaaaaaaaaaaaaaaaaaaaaaaaa");

        assertThat(closed).contains("この人の記録はひらけません");
        assertThat(page.locator("main").innerText()).isEqualTo(closed);
        assertThat(page.title()).doesNotContain("瑞樹");
    }
}
