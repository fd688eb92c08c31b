package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The core centre judges an override, is advised on its judgement, and answers: outside of the team, on the pages. */
@Tag("browser")
class AdviceToTheReviewerTest {

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

    private static String over(ANewPerson person) throws Exception {
        String override = person.send("override.life-safety-override-invoked", person.id(), """
                {"%s": {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                        "recipients": {"agencies": ["kinkyu-hospital"]}, "categories": ["HEALTH"], "until": "%s",
                        "danger": "発作が止まらない。"}}""".formatted(
                                person.id(), Instant.now().plus(Duration.ofDays(1))))
                .path("created")
                .path("night")
                .asString();
        person.send("override.override-ended", person.id(), """
                {"%s": {"override": "%s", "reason": "病院で落ち着いた。"}}""".formatted(person.id(), override));
        return override;
    }

    private static void until(Page page, String address, String selector) {
        long end = System.nanoTime() + 20_000_000_000L;
        do {
            page.navigate(address);
        } while (page.locator(selector).count() == 0 && System.nanoTime() < end);
    }

    private static void nobodyStumbles(Page page, String name) throws Exception {
        try (var script = AdviceToTheReviewerTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat((List<?>) page.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                        + " + v.nodes.map(n => n.target.join(' ')).join(', '))"))
                .as(name)
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as(name + ": nothing sticks out to the side")
                .isEqualTo(true);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("??");
        String shots = System.getProperty("renkei.shots");
        if (shots != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(shots, name + "-" + page.viewportSize().width + ".png")));
        }
    }

    private static void onEveryScreen(String address, String name) throws Exception {
        for (Page screen : List.of(browser.atTheDesk(), browser.onThePhone())) {
            RealBrowser.signIn(screen, renkei, "hoashi");
            for (String language : List.of("ja", "en")) {
                screen.navigate(address + "?lang=" + language);
                screen.locator("#h-advice + ul details > summary").first().click();
                nobodyStumbles(screen, name + "-" + language);
            }
            screen.context().close();
        }
    }

    @Test
    void who_judged_reads_what_was_advised_beside_its_judgement_and_answers_without_a_script() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "片瀬 凪");
        String address = renkei.url() + "/persons/" + person.id() + "/overrides/" + over(person);
        Page reviewer = RealBrowser.signIn(browser.withoutScript(), renkei, "hoashi");
        until(reviewer, address, "#r-reasons");
        reviewer.check("input[name=verdict][value=UNJUSTIFIED]");
        reviewer.fill("#r-reasons", "電話で足りた。");
        reviewer.click("button:has-text('確かめたこと')");
        reviewer.waitForURL("**/overrides/override-*?done=REVIEW**");

        assertThat(reviewer.locator("main").innerText())
                .contains("電話で足りた。", "これから何をするかを書き残してください。")
                .doesNotContain("発作が止まらない");
        onEveryScreen(address, "override-judged");

        reviewer.locator("#h-advice + ul details > summary").first().click();
        reviewer.selectOption("select[name=answer]", "DOES_NOT_FIT");
        reviewer.locator("#h-advice + ul button.main").click();
        assertThat(reviewer.locator("[role=alert]").innerText()).contains("わけ");

        Locator form = reviewer.locator("form:has(select[name=answer])");
        form.locator("select").selectOption("DOES_NOT_FIT");
        form.locator("textarea").fill("手順はもう直してある。");
        form.locator("button.main").click();
        reviewer.waitForURL("**recorded=true**");
        assertThat(reviewer.locator("main").innerText()).contains("手順はもう直してある。");

        reviewer.navigate(address);
        assertThat(reviewer.locator("#h-judged").count()).isOne();
        assertThat(reviewer.locator("#h-advice").count())
                .as("nothing is left to answer")
                .isZero();
        reviewer.context().close();
    }

    /** Nobody else learns by the address that there was an override. */
    @Test
    void to_who_judged_nothing_the_address_is_none() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "小磯 湊");
        String address = renkei.url() + "/persons/" + person.id() + "/overrides/" + over(person);
        Page stranger = RealBrowser.signIn(browser.withoutScript(), renkei, "mishima");
        assertThat(Objects.requireNonNull(stranger.navigate(address)).status()).isEqualTo(404);
        stranger.context().close();
    }
}
