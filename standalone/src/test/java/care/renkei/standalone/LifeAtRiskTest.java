package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An override from the tap on a phone at night to the day the person is told, on the pages, by everybody concerned. */
@Tag("browser")
class LifeAtRiskTest {

    private static RunningRenkei renkei;
    private static RealBrowser browser;
    private static ANewPerson person;

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
        person = ANewPerson.of(renkei, "沢村 渚");
        person.visited("HEALTH", "夜の薬は一錠。主治医は南先生。");
        person.visited("LIFE", "畑でトマトを採った。");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String address(String rest) {
        return renkei.url() + "/persons/" + person.id() + rest;
    }

    /** Everybody can use it: by ear, by keys, in either language, on either screen. */
    private static void nobodyStumbles(Page page, String name) throws IOException {
        try (InputStream script = LifeAtRiskTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = page.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target.join(' ')).join(', '))");
        assertThat((List<?>) found).as(name).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as(name + ": nothing sticks out to the side")
                .isEqualTo(true);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("??");
        String shots = System.getProperty("renkei.shots");
        if (shots != null) {
            String lang = page.getAttribute("html", "lang");
            int width = page.viewportSize().width;
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(shots, name + "-" + lang + "-" + width + ".png")));
        }
    }

    /** The same page in English, and back. */
    private static void inBothLanguages(Page page, String name) throws IOException {
        nobodyStumbles(page, name);
        page.navigate(page.url() + (page.url().contains("?") ? "&" : "?") + "lang=en");
        nobodyStumbles(page, name);
        page.navigate(page.url().replace("lang=en", "lang=ja"));
    }

    @Test
    void it_is_begun_in_a_minute_seen_ended_judged_and_told() throws Exception {
        Page night = RealBrowser.signIn(browser.onThePhone(), renkei, "ushio");
        begin(night);
        Page doctor = RealBrowser.signIn(browser.atTheDesk(), renkei, "asakura");
        theDoctorReads(doctor);
        end(night, doctor);
        Page reviewer = RealBrowser.signIn(browser.atTheDesk(), renkei, "hoashi");
        review(reviewer);
        tell(night);
        List.of(night, doctor, reviewer).forEach(page -> page.context().close());
    }

    private static void begin(Page night) throws IOException {
        night.navigate(address(""));
        night.click("nav a.life-tab");
        inBothLanguages(night, "danger");
        night.click("text=からだの急変");
        inBothLanguages(night, "invoke");
        assertThat(night.locator("input[name=category]:checked").count()).isEqualTo(1);

        night.locator("main form button.main").click();
        assertThat(night.locator("[role=alert]").innerText()).contains("四つ");

        night.fill("#o-sentence", "発作が10分止まらない。救急隊が薬を知らない。");
        night.check("input[name=reason][value=UNCONSCIOUS]");
        night.check("input[name=recipient][value=hamabe]");
        night.fill("#o-find", "北浜");
        night.click("button[value=find]");
        assertThat(night.inputValue("#o-sentence")).contains("10分");
        assertThat(night.isChecked("input[name=recipient][value=kinkyu-hospital]"))
                .isTrue();
        nobodyStumbles(night, "invoke-filled");

        night.locator("main form button.main").click();
        night.waitForSelector("dl.summary");
        assertThat(night.locator("dl.summary").innerText()).contains("北浜救急病院", "はまべ", "健康", "意識がない");
        nobodyStumbles(night, "confirm");
        night.click("button.grave");
        night.waitForURL("**begun=override-**");
        assertThat(night.locator("main").innerText()).contains("開きました", "北浜救急病院");
        // By this the node knows, before it reads a session, that these pages are not to wait in a crowd.
        assertThat(night.context().cookies(address("/timeline")))
                .anyMatch(cookie -> cookie.name.equals("renkei-receipt"));
        assertThat(night.context().cookies(renkei.url() + "/persons"))
                .noneMatch(cookie -> cookie.name.equals("renkei-receipt"));
        nobodyStumbles(night, "begun");
    }

    /** The page of somebody who does not know for what position to wait. */
    private static void until(Page page, String address, String says) {
        long end = System.nanoTime() + 20_000_000_000L;
        do {
            page.navigate(address);
        } while (!page.locator("main").innerText().contains(says) && System.nanoTime() < end);
    }

    private static void theDoctorReads(Page doctor) {
        until(doctor, address(""), "主治医");
        assertThat(doctor.locator("main").innerText()).contains("主治医は南先生").doesNotContain("トマト");
    }

    private static void end(Page night, Page doctor) throws IOException {
        night.click("text=延ばす・終える");
        night.waitForSelector("#e-reason");
        inBothLanguages(night, "steps-open");
        night.click("button:has-text('いま終える')");
        assertThat(night.locator("[role=alert]").count()).isEqualTo(1);
        night.fill("#e-reason", "病院で落ち着いた。");
        night.click("button:has-text('いま終える')");
        night.waitForURL("**done=END**");

        until(doctor, address(""), "ひらけません");
        assertThat(doctor.locator("main").innerText()).contains("ひらけません");
    }

    private static void review(Page reviewer) throws IOException {
        reviewer.navigate(renkei.url() + "/");
        assertThat(reviewer.locator("main").innerText()).contains("命に関わる場合の情報提供");
        nobodyStumbles(reviewer, "persons");
        until(reviewer, renkei.url() + "/overrides?due=review", "沢村");
        inBothLanguages(reviewer, "register");
        reviewer.click("a[href*='" + person.id() + "']");
        reviewer.waitForSelector("#r-reasons");
        inBothLanguages(reviewer, "review");
        assertThat(reviewer.locator("main").innerText()).contains("自宅訪問").doesNotContain("主治医", "発作が10分");
        assertThat(reviewer.locator("fieldset.rowed").count()).isPositive();

        reviewer.check("input[name=verdict][value=JUSTIFIED]");
        reviewer.locator("input[name^='look/'][value=UNJUSTIFIED]").first().check();
        reviewer.fill("#r-reasons", "急ぎだった。ただし一度は余計だった。");
        reviewer.locator("summary:has-text('これからすること')").click();
        reviewer.fill("#r-what-0", "夜勤の画面を見直す。");
        reviewer.selectOption("#r-owner-0", "hamabe");
        reviewer.fill("#r-due-0", "2027-01-15");
        reviewer.click("button:has-text('確かめたこと')");
        reviewer.waitForURL("**/overrides?done=REVIEW");
        reviewer.navigate(renkei.url() + "/overrides/figures");
        inBothLanguages(reviewer, "figures");
    }

    private static void tell(Page night) throws IOException {
        until(night, night.url().split("\\?", -1)[0], "妥当");
        assertThat(night.locator("main").innerText()).contains("妥当", "グループホームはまべ、2027年1月15日");
        inBothLanguages(night, "steps-reviewed");
        night.fill("#d-until", "2027-02-01");
        night.fill("#d-reason", "まだ眠い日が続く。");
        night.click("button:has-text('日を決めて延ばす')");
        night.waitForURL("**done=DEFER**");
        assertThat(night.locator("main").innerText()).contains("1回延ばした");

        night.fill("#i-answer", "助かった。");
        night.check("input[name=ways][value=EASY_WORDS]");
        night.click("button:has-text('伝えたと書きとめる')");
        night.waitForURL("**done=INFORM**");
        assertThat(night.locator("main").innerText()).contains("助かった。");
        assertThat(night.locator("main form").count()).as("nothing more to do").isZero();
    }

    @Test
    void a_receipt_that_is_none_opens_nothing() throws Exception {
        Page doctor = RealBrowser.signIn(browser.onThePhone(), renkei, "asakura");
        doctor.navigate(renkei.url() + "/overrides/receipt");
        inBothLanguages(doctor, "receipt");
        doctor.fill("#t", "not.a.receipt");
        doctor.click("main button.main");
        assertThat(doctor.locator("[role=alert]").innerText()).contains("使えません");
        doctor.context().close();
    }
}
