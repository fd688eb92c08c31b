package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From what stands on a page to the form that answers it, goes on from it or puts it right. */
@Tag("browser")
class WritingWhatFollowsTest {

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

    private static void send(Page page) {
        page.click("button.main");
        page.waitForURL("**recorded=true**");
    }

    @Test
    void a_concern_is_answered_from_its_entry_with_its_words_before_the_eyes() throws Exception {
        Page page = RealBrowser.signIn(browser.withoutScript(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=service.concern-raised"));
        page.selectOption("select[name='part/from']", new SelectOption().setIndex(1));
        page.selectOption("select[name='part/severity']", "SOON");
        page.fill("textarea[name='part/observation']", "踏切の音が変わってから、朝に家を出られない。");
        send(page);

        Locator entry = page.locator("li.entry:target");
        entry.locator("a.button")
                .filter(new Locator.FilterOptions().setHasText("心配への答え"))
                .click();
        assertThat(page.locator(".given").innerText()).contains("踏切の音が変わってから");
        page.selectOption("select[name='part/outcome']", "WATCHING");
        page.fill("textarea[name='part/answer']", "一週間、いっしょに家を出てみる。");
        send(page);

        assertThat(page.locator("li.entry:target").innerText()).contains("一週間、いっしょに家を出てみる。");
        assertThat(page.locator("li.entry")
                        .filter(new Locator.FilterOptions().setHasText("踏切の音が変わってから"))
                        .locator("a.button")
                        .count())
                .isZero();
        page.context().close();
    }

    @Test
    void an_own_record_is_put_right_from_its_entry() throws Exception {
        Page page = RealBrowser.signIn(browser.onThePhone(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=contact.home-visit-made"));
        page.fill("textarea[name='part/summary']", "玄関で十分話した。");
        send(page);

        Locator entry = page.locator("li.entry:target");
        entry.locator("details.follow > summary").click();
        entry.locator("a")
                .filter(new Locator.FilterOptions().setHasText("記録の訂正"))
                .click();
        assertThat(page.locator(".given").innerText()).contains("玄関で十分話した。");
        page.selectOption("select[name='part/reason']", "WRONG_FACT");
        page.fill("textarea[name='part/what']", "話したのは玄関でなく、ベンチだった。");
        send(page);

        page.navigate(ofMizuki(""));
        assertThat(page.locator("li.entry")
                        .filter(new Locator.FilterOptions().setHasText("玄関で十分話した。"))
                        .locator(".amended")
                        .innerText())
                .contains("ベンチだった");
        page.context().close();
    }

    @Test
    void a_handover_is_taken_back_from_what_is_still_open() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "夏目 光");
        String handover = person.send("handover.handover-prepared", person.id(), """
                {"%s": {"handover": "new:handover", "to": "signal", "reason": "CHANGE_OF_SERVICE",
                        "openIssues": [{"issue": "new:ticket", "domain": "MOBILITY", "what": "切符を一人で買う。"}]}}""".formatted(person.id()))
                .path("created")
                .path("handover")
                .asString();
        person.send("handover.handover-offered", person.id(), """
                {"%s": {"handover": "%s", "to": "signal", "personPresent": true, "personAgreed": true,
                        "basis": "PUBLIC_BODY_69", "explained": "残っていることを話した。"}}""".formatted(person.id(), handover));
        Page page = RealBrowser.signIn(browser.withoutScript(), renkei, "isobe");
        String issues = renkei.url() + "/persons/" + person.id() + "/open-issues";
        page.navigate(issues);
        for (int i = 0; i < 100 && page.locator("a[href*='handover-withdrawn']").count() == 0; i++) {
            page.navigate(issues);
        }
        page.click("a[href*='handover-withdrawn']");
        page.fill("textarea[name='part/reason']", "本人が、夏まではここに通いたいと言った。");
        send(page);

        assertThat(page.locator("li.entry:target").innerText()).contains("引継ぎを取りやめた", "夏まではここに通いたい");
        page.navigate(issues);
        assertThat(page.locator("main").innerText()).contains("切符を一人で買う。");
        assertThat(page.locator("a[href*='handover-withdrawn']").count()).isZero();
        page.context().close();
    }

    @Test
    void a_role_that_nobody_owns_gets_its_owner_from_the_picture_of_the_network() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.navigate(ofMizuki("/record?type=team.role-assigned"));
        page.fill("textarea[name='part/task']", "雨の日の迎え。");
        send(page);
        page.navigate(ofMizuki("/network"));
        Locator gap = page.locator(".people li").filter(new Locator.FilterOptions().setHasText("雨の日の迎え。"));
        assertThat(gap.count()).isOne();

        gap.locator("a.button").click();
        assertThat(page.inputValue("textarea[name='part/task']")).isEqualTo("雨の日の迎え。");
        page.selectOption("select[name='part/agency']", "tomoshibi");
        send(page);

        page.navigate(ofMizuki("/network"));
        assertThat(gap.count()).isZero();
        page.context().close();
    }

    @Test
    void what_is_to_be_done_says_in_words_what_it_is_and_opens_a_form_that_knows_it() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "isobe");
        page.navigate(renkei.url() + "/todo?whose=agency&lang=ja");

        Locator decision = page.locator(".todo > li")
                .filter(new Locator.FilterOptions().setHasText("会議で決めたこと"))
                .first();
        assertThat(decision.locator("p.read").innerText()).isNotBlank();
        decision.locator("a.button").click();

        assertThat(page.locator("input[type=hidden][name='part/meeting']").getAttribute("value"))
                .startsWith("meeting-");
        assertThat(page.inputValue("input[name='part/number']")).isNotBlank();
        page.context().close();
    }

    @Test
    void an_office_renews_what_it_said_of_its_places_from_what_is_to_be_done() throws Exception {
        Page page = RealBrowser.signIn(browser.withoutScript(), renkei, "isobe");
        page.navigate(renkei.url() + "/todo?whose=agency&lang=ja");
        Locator stale = page.locator(".todo > li")
                .filter(new Locator.FilterOptions().setHasText("空き状況の更新"))
                .filter(new Locator.FilterOptions().setHasText("短期入所"));

        stale.locator("a.button").click();
        assertThat(page.inputValue("select[name='part/service']")).isEqualTo("SHORT_STAY");
        assertThat(page.inputValue("input[name='part/capacity']")).isEqualTo("2");
        assertThat(page.inputValue("input[name='part/vacancy']"))
                .as("how many are free is not guessed")
                .isEmpty();
        page.click("button.main");
        assertThat(page.locator("#f-part-vacancy-p").innerText()).isNotBlank();
        page.fill("input[name='part/vacancy']", "0");
        send(page);

        assertThat(stale.count()).isZero();
        assertThat(page.locator("main p.note[role=status]").innerText()).contains("書きとめました");
        page.navigate(renkei.url() + "/region?lang=ja");
        assertThat(page.locator("main").innerText()).containsPattern("短期入所[\\s\\S]{0,80}空きなし");
        page.context().close();
    }

    @Test
    void nobody_outside_an_office_writes_about_one() throws Exception {
        Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, "mizuki");

        assertThat(page.navigate(renkei.url() + "/agency/record?type=agency.provider-status-reported")
                        .status())
                .isEqualTo(404);
        page.context().close();
    }
}
