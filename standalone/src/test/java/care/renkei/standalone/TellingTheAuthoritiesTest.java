package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suspected abuse is told on a phone, and read by those who work for the authority alone. */
@Tag("browser")
class TellingTheAuthoritiesTest {

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

    private static String axe() throws Exception {
        try (InputStream script = TellingTheAuthoritiesTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Page at(Page screen, String account, String path) throws Exception {
        RealBrowser.signIn(screen, renkei, account);
        screen.navigate(renkei.url() + path);
        return screen;
    }

    /** Writes what is needed and no more; a name that only this report has. */
    private static String tell(String account) throws Exception {
        Page phone = at(browser.onThePhone(), account, "/");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("行政に伝える"))
                .click();
        String who = "港町のだれか " + UUID.randomUUID();
        phone.fill("textarea[name=who]", who);
        phone.fill("textarea[name=observed]", "大きな声で何度もどなられていた。");
        phone.selectOption("select[name=basis]", "DISABILITY_ABUSE_16");
        phone.selectOption("select[name=urgency]", "NOW");
        assertThat(phone.inputValue("select[name=to]"))
                .as("the one town there is")
                .isEqualTo("minatomachi");
        phone.click("button.main");
        phone.waitForSelector("dd.code");
        assertThat(phone.locator("dd.code").innerText()).matches("([a-z2-7]{4} ){6}[a-z2-7]{2}");
        assertThat(phone.url()).as("no address leads to it").endsWith("/protection");
        phone.context().close();
        return who;
    }

    private static Page theReport(Page screen, String who) throws Exception {
        at(screen, "hori", "/protection");
        screen.click("text=届いた連絡");
        screen.click("text=" + who);
        screen.waitForSelector("ol.stations");
        return screen;
    }

    @Test
    void arrives_and_is_taken_in_hand() throws Exception {
        String who = tell("aoki");
        Page desk = theReport(browser.atTheDesk(), who);

        assertThat(desk.locator("ol.stations").innerText())
                .contains("大きな声で何度もどなられていた。", "障害者虐待防止法 16条")
                .doesNotContain("青木", "ともしび");
        desk.fill("textarea[name=firstSteps]", "すぐ会いに行く。");
        desk.click("button.main");
        desk.waitForSelector("text=堀さん（港町市役所 福祉課）が受けた。");
        assertThat(desk.locator("main").innerText()).contains("対応している", "すぐ会いに行く。");

        desk.click("text=対応を終える >> visible=true");
        desk.fill("textarea[name=outcome]", "見守る。");
        desk.click("button:text-is('終える'):visible >> nth=-1");
        desk.waitForSelector("[role=alert]");
        assertThat(desk.locator("[role=alert]").innerText()).contains("事実を確かめてから");
        desk.context().close();
    }

    @Test
    void shows_who_told_it_only_with_a_reason_that_is_written_down() throws Exception {
        String who = tell("aoki");
        Page desk = theReport(browser.atTheDesk(), who);
        String before = desk.locator("main").innerText();
        assertThat(before).doesNotContain("青木");

        desk.evaluate("() => document.querySelector('#f-reason').removeAttribute('required')");
        desk.click("text=封を開ける");
        desk.waitForSelector("[role=alert]");
        assertThat(desk.locator("main").innerText()).doesNotContain("青木");

        desk.fill("#f-reason", "けがの時刻を確かめるため");
        desk.click("text=封を開ける");
        desk.waitForSelector("dl.proof >> text=青木さん（相談支援事業所ともしび）");
        assertThat(desk.locator("section[aria-labelledby=h-looks]").innerText())
                .contains("堀さん", "知らせた人の封を開けた", "けがの時刻を確かめるため", "一覧で見た");
        assertThat(desk.url()).doesNotContain("けが").doesNotContain("%");
        desk.context().close();
    }

    @ParameterizedTest
    @CsvSource({"meguro, 監査", "aoki, 伝えた人", "isobe, 疑われた所", "kaori, 母"})
    void is_not_there_for(String account, String role) throws Exception {
        String who = tell("aoki");
        String address = theReport(browser.atTheDesk(), who).url().replace(renkei.url(), "");
        Page other = at(browser.atTheDesk(), account, address);
        String there = other.locator("main").innerText();
        other.navigate(renkei.url() + "/protection/reports/report-" + "a".repeat(26));
        assertThat(there).as(role).isEqualTo(other.locator("main").innerText()).doesNotContain(who);
        other.navigate(renkei.url() + "/protection/reports");
        assertThat(other.locator("main").innerText()).doesNotContain(who);
        other.context().close();
    }

    @Test
    void loses_nothing_that_was_written_when_something_is_missing() throws Exception {
        Page phone = at(browser.onThePhone(), "aoki", "/protection");
        phone.fill("textarea[name=observed]", "見たこと。");
        phone.click("button.main");
        phone.waitForSelector("[role=alert]");
        assertThat(phone.inputValue("textarea[name=observed]")).isEqualTo("見たこと。");
        assertThat(phone.locator("textarea[name=who]").getAttribute("aria-invalid"))
                .isEqualTo("true");
        phone.context().close();
    }

    @ParameterizedTest
    @CsvSource({"aoki, /protection", "hori, /protection/reports", "hori, one"})
    void nobody_stumbles(String account, String path) throws Exception {
        String who = path.equals("one") ? tell("aoki") : "";
        for (Page screen : List.of(browser.atTheDesk(), browser.onThePhone())) {
            var complaints = new ArrayList<String>();
            screen.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            if (path.equals("one")) {
                theReport(screen, who);
            } else {
                at(screen, account, path);
            }
            for (String language : List.of("ja", "en")) {
                screen.navigate(screen.url().replaceFirst("\\?.*", "") + "?lang=" + language);
                screen.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                screen.evaluate(axe());
                Object found = screen.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                        + " + v.nodes.map(n => n.target.join(' ')).join(', '))");
                assertThat((List<?>) found).isEmpty();
                assertThat(screen.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                assertThat(screen.locator("body").innerText()).doesNotContain("??");
            }
            assertThat(complaints).isEmpty();
            screen.context().close();
        }
    }
}
