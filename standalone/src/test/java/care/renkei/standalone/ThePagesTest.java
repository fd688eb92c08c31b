package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser: everybody can read them, with a mouse, with keys alone, or by ear. */
@Tag("browser")
class ThePagesTest {

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

    private static String ofMizuki(String rest) throws Exception {
        String mizuki = renkei.idOf("mizuki");
        return renkei.url() + "/persons/" + mizuki + rest.replace("${mizuki}", mizuki);
    }

    private static String axe() throws IOException {
        try (InputStream script = ThePagesTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aoki, '', ja",
        "aoki, '', en",
        "aoki, /network, ja",
        "aoki, /network, en",
        "aoki, /sharing, ja",
        "aoki, /sharing, en",
        "aoki, /record, ja",
        "aoki, /record?type=contact.home-visit-made, ja",
        "mizuki, /../../my-record, ja",
        "mizuki, /../../my-record, en",
        "mizuki, /../../my-record/${mizuki}/change?do=exclude, ja",
        "mizuki, /../../my-record/${mizuki}/change?do=say, ja",
        "kaori, /../../my-record, ja",
        "mizuki, '', ja",
        "mizuki, /sharing, en",
        "aoki, /notices, ja",
        "isobe, /notices, en",
        "aoki, /notices/settings, ja",
        "aoki, /notices/settings, en"
    })
    void nobody_stumbles(String account, String page, String language) throws Exception {
        for (Page screen : List.of(browser.atTheDesk(), browser.onThePhone())) {
            var complaints = new ArrayList<String>();
            screen.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            RealBrowser.signIn(screen, renkei, account);
            String address = page.startsWith("/notices") ? renkei.url() + page : ofMizuki(page);
            screen.navigate(address + (page.contains("?") ? "&" : "?") + "lang=" + language);

            screen.evaluate(axe());
            Object found = screen.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.target.join(' ')).join(', '))");

            assertThat((List<?>) found).isEmpty();
            assertThat(complaints).isEmpty();
            assertThat(screen.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out to the side")
                    .isEqualTo(true);
            assertThat(screen.locator("body").innerText()).doesNotContain("??");
            screen.context().close();
        }
    }

    @Test
    void keys_alone_lead_from_the_top_to_the_text_and_through_the_views() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(ofMizuki(""));

        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("共有").setExact(true))
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/sharing");
        page.context().close();
    }

    @Test
    void what_is_written_in_the_form_stands_on_the_timeline() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=contact.home-visit-made"));

        page.fill("textarea[name='part/summary']", "玄関の前で、信号の話をした。髙田さんと𠮷田さんの家の角まで歩いた。");
        page.click("button.main");
        page.waitForURL("**recorded=true**");

        assertThat(page.locator(".note.done").innerText()).contains("書きとめました");
        assertThat(page.locator("li.entry:target").innerText())
                .contains("髙田さんと𠮷田さん")
                .contains("青木さん");
        page.context().close();
    }

    @Test
    void a_picture_that_is_attached_in_the_form_opens_from_the_timeline() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=contact.home-visit-made"));
        byte[] picture = AnAttachedFileTest.picture();

        page.fill("textarea[name='part/summary']", "駅のホームで、信号の写真を一緒にとった。");
        page.setInputFiles("#f-files", new FilePayload("信号.png", "image/png", picture));
        page.click("button.main");
        page.waitForURL("**recorded=true**");

        var link = page.locator("li.entry:target .files a");
        assertThat(link.innerText()).contains("写真（1 KB）");
        assertThat(page.request().get(renkei.url() + link.getAttribute("href")).body())
                .isEqualTo(picture);
        page.context().close();
    }

    @Test
    void a_file_that_would_act_is_refused_at_its_field() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=contact.home-visit-made"));

        page.fill("textarea[name='part/summary']", "訪問した。");
        page.setInputFiles(
                "#f-files",
                new FilePayload("note.png", "image/png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        page.click("button.main");
        page.waitForSelector("[role=alert]");

        assertThat(page.locator("#f-files-p").innerText()).contains("示された種類と合いません");
        assertThat(page.inputValue("textarea[name='part/summary']")).isEqualTo("訪問した。");
        page.context().close();
    }

    @Test
    void what_the_door_refuses_is_said_at_the_field_and_nothing_is_lost() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=contact.home-visit-made"));

        page.fill("textarea[name='part/summary']", "まだ起きていないこと。");
        page.fill("input[name=on]", "2099-01-01");
        page.click("button.main");
        page.waitForSelector("[role=alert]");

        assertThat(page.locator("#f-on").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("textarea[name='part/summary']")).isEqualTo("まだ起きていないこと。");
        page.context().close();
    }

    @Test
    void the_list_is_narrowed_without_leaving_the_page() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(ofMizuki(""));

        page.selectOption("select[name=agency]", "kodama");
        page.waitForURL("**agency=kodama**");

        assertThat(page.locator("li.entry .side").allInnerTexts())
                .isNotEmpty()
                .allMatch(recordedBy -> recordedBy.contains("こだま"));
        page.context().close();
    }

    @Test
    void whoever_signed_out_is_asked_again() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");

        page.click("form[action='/logout'] button");
        page.waitForURL("**/signed-out");
        page.navigate(ofMizuki(""));

        assertThat(page.url()).contains("/identity/sign-in");
        page.context().close();
    }
}
