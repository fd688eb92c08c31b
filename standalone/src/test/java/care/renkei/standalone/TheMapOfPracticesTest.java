package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The map leads; everything behind it is one press away, with a script and without, and paper shows it all. */
@Tag("browser")
class TheMapOfPracticesTest {

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

    private static String map(String rest) throws Exception {
        return renkei.url() + "/persons/" + renkei.idOf("mizuki") + "/practices" + rest;
    }

    @Test
    void is_short_while_it_is_closed_and_holds_every_row() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(map(""));

        assertThat((Integer) page.evaluate("() => document.documentElement.scrollHeight"))
                .isLessThan(3000);
        assertThat((Integer) page.evaluate("() => document.querySelector('.practice-map').offsetHeight"))
                .as("one screen of a meeting room")
                .isLessThan(900);
        assertThat(page.locator(".practices > li").count()).isEqualTo(135);
        page.context().close();
    }

    @Test
    void opens_a_cell_and_from_there_a_row_without_a_script() throws Exception {
        Page page = RealBrowser.signIn(browser.withoutScript(), renkei, "aoki");
        page.navigate(map(""));
        Locator panel = page.locator("#c-int-empowerment-css");
        assertThat(panel.isVisible()).isFalse();

        Locator cell = page.locator("#from-c-int-empowerment-css");
        assertThat(cell.getAttribute("aria-label")).contains("出会い");
        cell.focus();
        page.keyboard().press("Enter");
        assertThat(panel.isVisible()).isTrue();

        Locator row = page.locator("#p-INT-01");
        assertThat(row.isVisible()).isFalse();
        panel.locator("a[href$='#p-INT-01']").click();
        assertThat(row.isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void opens_a_stage_by_its_head() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "aoki");
        page.navigate(map(""));

        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("モニタリング"))
                .click();

        assertThat(page.locator("#p-MON-01").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void finds_what_is_not_counted() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(map("?show=guidance&lang=ja"));

        assertThat(page.locator(".practices > li:visible").allInnerTexts())
                .isNotEmpty()
                .allMatch(row -> row.contains("数えない"));
        page.context().close();
    }

    @Test
    void stands_open_on_paper() throws Exception {
        Page page = RealBrowser.signIn(browser.withoutScript(), renkei, "aoki");
        page.navigate(map(""));

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#p-INT-01").isVisible()).isTrue();
        assertThat(page.locator("#p-ENV-01").isVisible()).isTrue();
        page.context().close();
    }
}
