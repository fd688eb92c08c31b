package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A meeting from its calling to the proof of what was shown there, as the people of the story do it on their screens. */
@Tag("browser")
class TheMeetingPagesTest {

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
        return renkei.url() + "/persons/" + renkei.idOf("mizuki") + rest;
    }

    private static void readsWell(Page screen) throws Exception {
        try (InputStream script = TheMeetingPagesTest.class.getResourceAsStream("/axe.min.js")) {
            screen.evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = screen.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target.join(' ')).join(', '))");
        assertThat((List<?>) found).isEmpty();
        assertThat(screen.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out to the side")
                .isEqualTo(true);
        assertThat(screen.locator("body").innerText()).doesNotContain("??");
    }

    private static String addressOfTheNewMeeting(Page page) throws Exception {
        page.navigate(ofMizuki("/meetings"));
        readsWell(page);
        page.click("a.button");
        page.selectOption("select[name='part/kind']", "SERVICE_PROVIDER_MEETING");
        LocalDate soon = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(20);
        page.fill("input[name='part/at']", soon + "T14:00");
        page.check("input[name='part/invited'][value=kodama]");
        page.fill("textarea[name='part/agenda']", "冬のあいだの週末のこと。");
        page.click("form.writing button.main");
        page.waitForURL("**/meetings?after=**");
        page.locator(".meetings a").first().click();
        page.waitForURL("**/meetings/meeting-*");
        return page.url();
    }

    @Test
    void a_meeting_is_called_prepared_shown_and_proved() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        String meeting = addressOfTheNewMeeting(page);
        readsWell(page);
        assertThat(page.locator(".unseen").innerText()).contains("進行する人だけに見えています");

        page.click("form.writing button.main");
        page.waitForURL("**/table?**");
        readsWell(page);
        assertThat(page.locator("main").innerText()).contains("電車の音が聞こえるところで暮らしたい");
        assertThat(page.locator(".unseen").allInnerTexts())
                .as("nothing counts what is left out")
                .containsExactly("全員が見てよいものだけを出しています。");

        page.click("form[method=post] button.main");
        page.waitForURL("**issued=**");
        assertThat(page.locator("main [role=status]").innerText()).contains("記録しました");

        page.navigate(meeting);
        page.locator("#h-issued + ul a").first().click();
        page.waitForURL("**/pack/**");
        readsWell(page);
        assertThat(page.locator("h2").first().innerText()).isEqualTo("見せたものは、そのまま残っています。");

        Page phone = RealBrowser.signIn(browser.onThePhone(), renkei, "mizuki");
        phone.navigate(meeting + "/table?lang=en");
        readsWell(phone);
        assertThat(phone.locator("form[method=post] button.main").count()).isZero();
        phone.navigate(meeting + "?lang=ja");
        readsWell(phone);
        assertThat(phone.locator(".unseen").count())
                .as("what is left out is nobody else's to know")
                .isZero();
        phone.context().close();
        page.context().close();
    }

    @Test
    void the_minutes_of_the_first_meeting_read_as_the_official_sheet_does() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(ofMizuki("/meetings/" + renkei.idOf("first-meeting")));
        readsWell(page);
        assertThat(page.locator(".minutes").innerText())
                .contains("出席した人", "欠席した人と、書面の意見", "決まったこと", "残ったこと・次回", "まだ いません");
        page.context().close();
    }
}
