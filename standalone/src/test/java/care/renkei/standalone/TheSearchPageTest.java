package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are looked for from the timeline, and people from the list, with what was typed in no address. */
@Tag("browser")
class TheSearchPageTest {

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

    private static Page searched(Page screen, String language, String text) throws Exception {
        Page page = RealBrowser.signIn(screen, renkei, "aoki");
        page.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki") + "?lang=" + language);
        page.fill("form.find input[name=text]", text);
        page.click("form.find button");
        page.waitForURL("**/search");
        return page;
    }

    @Test
    void what_is_found_is_marked_and_told_and_leads_to_its_place() throws Exception {
        Page page = searched(browser.atTheDesk(), "ja", "でんしゃ 終点　");
        assertThat(page.locator("#main [role=status]").first().innerText()).contains("見つかりませんでした");

        page.fill("form .find input[name=text]", "電車 終点");
        page.click("form .find button");
        page.waitForSelector("mark");

        assertThat(page.url()).endsWith("/search");
        assertThat(page.inputValue("form .find input[name=text]")).isEqualTo("電車 終点");
        assertThat(page.locator("li.entry mark").allInnerTexts()).contains("電車", "終点");
        assertThat(page.locator("#main [role=status]").first().innerText()).contains("件を、新しい順に");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('mark')).borderBottomStyle"))
                .isEqualTo("solid");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        String sentence = page.locator("li.entry a.door").first().getAttribute("href");
        page.locator("li.entry a.door").first().click();
        page.waitForURL("**until=**");
        assertThat(page.locator(sentence.substring(sentence.indexOf('#'))).isVisible())
                .isTrue();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"ja, 駅", "en, 駅", "ja, 飛行船", "en, 飛行船"})
    void nobody_stumbles_on_the_phone(String language, String text) throws Exception {
        Page page = searched(browser.onThePhone(), language, text);
        page.evaluate(axe());

        Object found = page.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target.join(' ')).join(', '))");

        assertThat((List<?>) found).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator("body").innerText()).doesNotContain("??");
        assertThat(page.locator("mark").count() > 0).isEqualTo(text.equals("駅"));
        page.context().close();
    }

    @Test
    void works_without_script_and_goes_on_further_back() throws Exception {
        Page page = browser.withoutScript();
        RealBrowser.signIn(page, renkei, "aoki");
        page.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki") + "/search");
        page.fill("form .find input[name=text]", "。");
        page.click("form .find button");

        assertThat(page.locator("#main [role=status]").first().innerText()).contains("続きがあります");
        // The head of the page is there before its end.
        page.waitForLoadState();
        List<String> newest = page.locator("li.entry time").allInnerTexts();
        page.click("form.more button");
        assertThat(page.locator("#main [role=status]").first().innerText()).contains("続きの");
        assertThat(page.locator("li.entry").count()).isPositive();
        assertThat(newest).hasSize(30);
        assertThat(page.url()).endsWith("/search");
        page.context().close();
    }

    @Test
    void somebody_of_the_list_is_found_by_reading() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "aoki");
        int all = page.locator(".caseload li").count();
        page.fill("form.find input[name=name]", "ミズキ");
        page.click("form.find button");
        page.waitForSelector("form.find a.button");

        assertThat(page.locator(".caseload li").allInnerTexts()).hasSize(1).allMatch(line -> line.contains("瑞樹"));
        assertThat(all).isPositive();
        assertThat(page.url()).doesNotContain("ミズキ").doesNotContain("%");
        page.fill("form.find input[name=name]", "だれでもない");
        page.click("form.find button");
        page.waitForSelector(".empty");
        assertThat(page.locator(".caseload li").count()).isZero();
        page.context().close();
    }

    private static String axe() throws IOException {
        try (InputStream script = TheSearchPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
