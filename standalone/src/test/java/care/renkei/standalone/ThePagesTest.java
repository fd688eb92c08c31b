package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser: everybody can read them, with a mouse, with keys alone, or by ear. */
@Tag("browser")
class ThePagesTest {

    private static final Map<String, BrowserContext> SIGNED_IN = new HashMap<>();

    private static RunningRenkei renkei;
    private static RealBrowser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
    }

    @AfterAll
    static void close() {
        SIGNED_IN.clear();
        if (browser != null) {
            browser.close();
        }
    }

    private static String ofMizuki(String rest) throws Exception {
        return address("/persons/${mizuki}" + rest);
    }

    /** Words of the story in braces stand for ids. */
    private static String address(String path) throws Exception {
        return renkei.url()
                + path.replace("${mizuki}", renkei.idOf("mizuki"))
                        .replace("${first-meeting}", renkei.idOf("first-meeting"))
                        .replace("${kodama-looks-back}", renkei.idOf("kodama-looks-back"))
                        .replace("${night-override}", renkei.idOf("night-override"));
    }

    private static BrowserContext atTheDesk(String account) throws Exception {
        return signedIn("desk " + account, account, browser::atTheDesk);
    }

    private static BrowserContext onThePhone(String account) throws Exception {
        return signedIn("phone " + account, account, browser::onThePhone);
    }

    /** Signing in once is enough to look at many pages. */
    private static BrowserContext signedIn(String key, String account, Supplier<Page> screen) throws Exception {
        BrowserContext known = SIGNED_IN.get(key);
        if (known == null) {
            known = RealBrowser.signIn(screen.get(), renkei, account).context();
            SIGNED_IN.put(key, known);
        }
        return known;
    }

    private static String axe() throws IOException {
        try (InputStream script = ThePagesTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aoki, /",
        "hoashi, /",
        "aoki, /persons/${mizuki}",
        "mizuki, /persons/${mizuki}",
        "aoki, /persons/${mizuki}/records/${kodama-looks-back}",
        "mizuki, /persons/${mizuki}/records/${night-override}",
        "aoki, /persons/${mizuki}/search",
        "aoki, /persons/${mizuki}/network",
        "aoki, /persons/${mizuki}/practices",
        "mizuki, /persons/${mizuki}/practices",
        "aoki, /practices",
        "hoashi, /practices/region",
        "aoki, /persons/${mizuki}/sharing",
        "mizuki, /persons/${mizuki}/sharing",
        "aoki, /persons/${mizuki}/sharing/explain",
        "aoki, /persons/${mizuki}/sharing/explain?agency=hamabe",
        "aoki, /persons/${mizuki}/advice",
        "aoki, /persons/${mizuki}/plans",
        "mizuki, /persons/${mizuki}/plans",
        "aoki, /persons/${mizuki}/plans/sheet",
        "aoki, /persons/${mizuki}/todo",
        "aoki, /todo",
        "isobe, /todo?whose=agency",
        "aoki, /erased",
        "isobe, /agency/record?type=agency.provider-status-reported&part/service=SHORT_STAY",
        "hoashi, /region",
        "aoki, /persons/${mizuki}/record",
        "aoki, /persons/${mizuki}/record?type=contact.home-visit-made",
        "aoki, /persons/${mizuki}/record?type=sharing.consent-given",
        "aoki, /persons/${mizuki}/record?type=service.concern-answered",
        "aoki, /persons/${mizuki}/record?type=plan.plan-drafted",
        "aoki, /persons/${mizuki}/record?type=handover.handover-prepared",
        "aoki, /persons/${mizuki}/meetings",
        "aoki, /persons/${mizuki}/open-issues",
        "aoki, /persons/${mizuki}/meetings/${first-meeting}",
        "aoki, /persons/${mizuki}/meetings/${first-meeting}/table",
        "aoki, /persons/${mizuki}/override",
        "aoki, /withdrawals",
        "shiraha, /withdrawals",
        "hoashi, /overrides",
        "hoashi, /overrides/figures",
        "asakura, /overrides/receipt",
        "mizuki, /my-record",
        "kaori, /my-record",
        "chinatsu, /my-record",
        "mizuki, /my-record/${mizuki}/change?do=exclude",
        "mizuki, /my-record/${mizuki}/change?do=say",
        "isobe, /notices",
        "aoki, /notices/settings",
        "aoki, /protection",
        "hori, /protection/reports"
    })
    void nobody_stumbles(String account, String path) throws Exception {
        for (BrowserContext screen : List.of(atTheDesk(account), onThePhone(account))) {
            for (String language : List.of("ja", "en")) {
                Page page = screen.newPage();
                var complaints = new ArrayList<String>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
                Response answer = page.navigate(address(path) + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(Objects.requireNonNull(answer).status()).isEqualTo(200);

                readsWell(page, language);
                assertThat(complaints).as(language).isEmpty();
                page.close();
            }
        }
    }

    private static void readsWell(Page page, String language) throws IOException {
        page.evaluate(axe());
        Object found = page.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target.join(' ')).join(', '))");

        assertThat((List<?>) found).as(language).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out to the side, " + language)
                .isEqualTo(true);
        assertThat(page.locator("body").innerText()).as(language).doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "/signed-out, 200",
        "/sign-in-failed, 401",
        "/persons/person-aaaaaaaaaaaaaaaaaaaaaaaaaa, 404",
        "/overrides/nowhere, 404",
        "/persons/${mizuki}?from=nonsense, 400"
    })
    void nobody_stumbles_where_it_does_not_go_on(String path, int status) throws Exception {
        for (BrowserContext screen : List.of(atTheDesk("aoki"), onThePhone("aoki"))) {
            for (String language : List.of("ja", "en")) {
                Page page = screen.newPage();
                Response answer = page.navigate(address(path) + (path.contains("?") ? "&" : "?") + "lang=" + language);

                assertThat(Objects.requireNonNull(answer).status()).isEqualTo(status);
                readsWell(page, language);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(page.locator("main a.button.main").count())
                        .as("a way on")
                        .isEqualTo(1);
                page.close();
            }
        }
    }

    @Test
    void nobody_stumbles_in_a_crowd() throws Exception {
        for (BrowserContext screen : List.of(atTheDesk("aoki"), onThePhone("aoki"))) {
            for (String language : List.of("ja", "en")) {
                Page page = screen.newPage();
                page.navigate(ofMizuki("/search?lang=" + language));
                page.fill("main input[name=text]", "電車");
                try (var _ = renkei.crowd()) {
                    assertThat(page.waitForResponse(
                                            answer -> answer.request().isNavigationRequest(),
                                            () -> page.click("main button.main"))
                                    .status())
                            .isEqualTo(503);
                    readsWell(page, language);
                    assertThat(page.locator("h1").count()).isEqualTo(1);
                    assertThat(page.locator("main strong").count())
                            .as("what became of it")
                            .isEqualTo(1);

                    Response reading = page.navigate(ofMizuki("/advice?lang=" + language));
                    assertThat(Objects.requireNonNull(reading).status()).isEqualTo(503);
                    readsWell(page, language);
                    assertThat(page.locator("main a.button.main").count())
                            .as("a way on")
                            .isEqualTo(1);
                }
                page.click("main a.button.main");
                page.waitForSelector("#h-open");
                page.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aoki, /persons/${mizuki}",
        "aoki, /persons/${mizuki}/sharing",
        "aoki, /persons/${mizuki}/override",
        "hoashi, /region",
        "mizuki, /my-record"
    })
    void nobody_stumbles_in_the_dark(String account, String path) throws Exception {
        Page page = onThePhone(account).newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(address(path));

        readsWell(page, "ja");
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void names_of_lanes_and_days_of_entries_keep_to_their_places(String language) throws Exception {
        for (BrowserContext screen : List.of(atTheDesk("aoki"), onThePhone("aoki"))) {
            Page page = screen.newPage();
            page.navigate(ofMizuki("?lang=" + language));

            assertThat(page.evaluate("() => [...document.querySelectorAll('.lanes li span, .entry .when')]"
                            + ".filter(e => e.offsetHeight > e.parentElement.clientHeight + 1"
                            + " || e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0).map(e => e.innerText)"))
                    .isEqualTo(List.of());
            page.close();
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
    void a_dot_in_the_picture_leads_to_the_page_of_its_record_where_the_list_does_not_reach() throws Exception {
        Page page = atTheDesk("aoki").newPage();
        page.navigate(ofMizuki("?until=2026-07-01"));
        var dot = page.locator("g[data-record]").nth(3);
        String record = dot.getAttribute("data-record");

        dot.dispatchEvent("click");

        page.waitForURL("**/records/" + record);
        assertThat(page.locator("#h-record").isVisible()).isTrue();
        page.close();
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
    void advice_that_is_answered_leaves_the_list_and_stands_with_its_answer() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "aoki");
        page.navigate(ofMizuki("/advice"));
        var open = page.locator("section[aria-labelledby=h-open] > ul > li:not(:has(li))");
        int before = open.count();
        assertThat(before).isPositive();
        String says = open.first().locator("h3").innerText();

        open.first().locator("summary").click();
        open.first().locator("select[name=answer]").selectOption("DOES_NOT_FIT");
        open.first().locator("button").click();
        page.waitForSelector("[role=alert]");
        assertThat(page.locator("[role=alert]").innerText()).contains("わけ");

        open.first().locator("select[name=answer]").selectOption("DOES_NOT_FIT");
        open.first().locator("textarea").fill("本人が、ひとりで来てほしいと言った。");
        open.first().locator("button").click();
        page.waitForURL("**recorded=true**");

        assertThat(open.count()).isEqualTo(before - 1);
        assertThat(page.locator("section[aria-labelledby=h-answered]").innerText())
                .contains(says)
                .contains("本人が、ひとりで来てほしいと言った。")
                .contains("当てはまらない");
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
    void what_is_not_there_is_said_in_words() throws Exception {
        Page page = onThePhone("mizuki").newPage();
        page.navigate(address("/overrides/nowhere?lang=ja"));

        assertThat(page.locator("h1").innerText()).isEqualTo("ここには何もありません");
        assertThat(page.title()).startsWith("ここには何もありません");
        page.close();
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
