package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The hospital receives an override, and answers on the pages what was advised, as long as it is open. */
@Tag("browser")
class AdviceUnderAnOverrideTest {

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
        return person.send("override.life-safety-override-invoked", person.id(), """
                {"%s": {"override": "new:night", "basis": "LIFE_BODY_PROPERTY_27_1_2", "whyConsentHard": "UNCONSCIOUS",
                        "recipients": {"agencies": ["kinkyu-hospital"]}, "categories": ["HEALTH"], "until": "%s",
                        "danger": "発作が止まらない。"}}""".formatted(
                                person.id(), Instant.now().plus(Duration.ofDays(1))))
                .path("created")
                .path("night")
                .asString();
    }

    private static void until(Page page, String address, String selector) {
        long end = System.nanoTime() + 20_000_000_000L;
        do {
            page.navigate(address);
        } while (page.locator(selector).count() == 0 && System.nanoTime() < end);
    }

    @Test
    void who_receives_it_answers_on_the_page_of_the_record_while_it_is_open() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "早瀬 渚");
        person.visited("HEALTH", "薬の飲み方を一緒に見た。");
        String override = over(person);
        String all = renkei.url() + "/persons/" + person.id() + "/advice";
        Page doctor = RealBrowser.signIn(browser.withoutScript(), renkei, "asakura");
        until(doctor, all, "form:has(select[name=answer])");

        doctor.locator("a[href*='/records/']").first().click();
        Locator form = doctor.locator("form:has(select[name=answer])").first();
        doctor.locator("details:has(select[name=answer]) > summary").first().click();
        form.locator("select").selectOption("DOES_NOT_FIT");
        form.locator("textarea").fill("救急で診た。次は二人で行くとよい。");
        form.locator("button.main").click();
        doctor.waitForURL("**/records/*recorded=true**");
        assertThat(doctor.locator("main").innerText()).contains("救急で診た。次は二人で行くとよい。");

        person.visited("HEALTH", "もう一度、薬を見た。");
        until(doctor, all, "form:has(select[name=answer])");
        person.send("override.override-ended", person.id(), """
                {"%s": {"override": "%s", "reason": "病院で落ち着いた。"}}""".formatted(person.id(), override));
        long end = System.nanoTime() + 20_000_000_000L;
        do {
            doctor.navigate(all);
        } while (doctor.locator("form:has(select[name=answer])").count() > 0 && System.nanoTime() < end);
        assertThat(doctor.locator("form:has(select[name=answer])").count())
                .as("what others told is the team's to answer, and closed again")
                .isZero();
        doctor.context().close();
    }
}
